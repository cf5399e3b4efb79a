import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { setRefreshCookie } from '../../../../cookies.ts';
import { grantFor } from '../../../session/session-grant.ts';
import { register as registerAccount } from '../../use-cases/register.ts';

export const register: MutationResolvers['register'] = async (_parent, { input }, context) => {
  const { user, session, refreshToken } = await registerAccount(context, input);
  const grant = await grantFor(context.deps, user, session);
  setRefreshCookie(context, refreshToken);
  return { __typename: 'RegisterSuccess', user, session: grant };
};
