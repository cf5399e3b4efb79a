import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { refreshCookieOf, setRefreshCookie } from '../../../../cookies.ts';
import { SessionEndedError } from '../../session.errors.ts';
import { grantFor } from '../../session-grant.ts';
import { refreshSession as goOn } from '../../use-cases/refresh-session.ts';

export const refreshSession: MutationResolvers['refreshSession'] = async (
  _parent,
  _args,
  context,
) => {
  const token = refreshCookieOf(context);
  try {
    const { user, session, refreshToken } = await goOn(context, token);
    const grant = await grantFor(context.deps, user, session);
    if (refreshToken) setRefreshCookie(context, refreshToken);
    return { __typename: 'RefreshSessionSuccess', user, session: grant };
  } catch (error) {
    if (token && error instanceof SessionEndedError) setRefreshCookie(context, undefined);
    throw error;
  }
};
