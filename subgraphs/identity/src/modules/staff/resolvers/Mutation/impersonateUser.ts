import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { grantFor } from '../../../session/session-grant.ts';
import { impersonateUser as impersonate } from '../../use-cases/impersonate-user.ts';

export const impersonateUser: MutationResolvers['impersonateUser'] = async (
  _parent,
  { input },
  context,
) => {
  const { user, session } = await impersonate(context, input);
  const grant = await grantFor(context.deps, user, session);
  return { __typename: 'ImpersonateUserSuccess', user, session: grant };
};
