import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { refreshCookieOf, setRefreshCookie } from '../../../../cookies.ts';
import { signOut as endSessions } from '../../use-cases/sign-out.ts';

export const signOut: MutationResolvers['signOut'] = async (_parent, _args, context) => {
  await endSessions(context, refreshCookieOf(context));
  setRefreshCookie(context, undefined);
  return { isSignedOut: true };
};
