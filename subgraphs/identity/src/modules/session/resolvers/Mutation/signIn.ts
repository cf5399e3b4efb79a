import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { setRefreshCookie } from '../../../../cookies.ts';
import { mustEnrolMfa } from '../../../account/account.policy.ts';
import { grantFor } from '../../session-grant.ts';
import { signIn as openSignedIn } from '../../use-cases/sign-in.ts';

export const signIn: MutationResolvers['signIn'] = async (_parent, { input }, context) => {
  const opened = await openSignedIn(context, input);
  if ('challenge' in opened) return { __typename: 'MfaRequired', ...opened };
  const { user, session, refreshToken } = opened;
  const grant = await grantFor(context.deps, user, session);
  setRefreshCookie(context, refreshToken);
  return mustEnrolMfa(user, context.deps.settings)
    ? { __typename: 'MfaEnrolmentRequired', user, session: grant }
    : { __typename: 'SignInSuccess', user, session: grant };
};
