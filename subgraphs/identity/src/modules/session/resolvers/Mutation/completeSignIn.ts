import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { setRefreshCookie } from '../../../../cookies.ts';
import { grantFor } from '../../session-grant.ts';
import { completeSignIn as complete } from '../../use-cases/complete-sign-in.ts';

export const completeSignIn: MutationResolvers['completeSignIn'] = async (
  _parent,
  { input },
  context,
) => {
  const { user, session, refreshToken } = await complete(context, input);
  const grant = await grantFor(context.deps, user, session);
  setRefreshCookie(context, refreshToken);
  return { __typename: 'SignInSuccess', user, session: grant };
};
