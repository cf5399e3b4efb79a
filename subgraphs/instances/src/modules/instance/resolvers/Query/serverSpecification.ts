import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { isHeld } from '../../../hold/hold.repository.ts';
import { userDataOf } from '../../user-data.ts';

export const serverSpecification: QueryResolvers['serverSpecification'] = async (
  _root,
  { instanceId },
  ctx,
) => {
  const instance = await ctx.loaders.instance.load(instanceId);
  if (!instance) return null;
  const { id, hostname, sshKeys, offers } = instance;
  const held = await isHeld(ctx.em, instance.customerId);
  return {
    instanceId: id,
    hostname,
    sshKeys,
    userData: userDataOf(instance),
    offers,
    isHeld: held,
  };
};
