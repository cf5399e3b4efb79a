import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { userDataOf } from '../../user-data.ts';

export const serverSpecification: QueryResolvers['serverSpecification'] = async (
  _root,
  { instanceId },
  ctx,
) => {
  const instance = await ctx.loaders.instance.load(instanceId);
  if (!instance) return null;
  const { id, hostname, sshKeys, offers } = instance;
  return { instanceId: id, hostname, sshKeys, userData: userDataOf(instance), offers };
};
