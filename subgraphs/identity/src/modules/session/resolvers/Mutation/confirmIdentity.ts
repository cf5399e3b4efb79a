import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { grantFor } from '../../session-grant.ts';
import { confirmIdentity as confirm } from '../../use-cases/confirm-identity.ts';

export const confirmIdentity: MutationResolvers['confirmIdentity'] = async (
  _parent,
  { input },
  context,
) => {
  const { user, session } = await confirm(context, input);
  const grant = await grantFor(context.deps, user, session);
  return { __typename: 'ConfirmIdentitySuccess', session: grant };
};
