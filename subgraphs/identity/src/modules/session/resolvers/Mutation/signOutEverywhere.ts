import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { setRefreshCookie } from '../../../../cookies.ts';
import { listSessions } from '../../use-cases/list-sessions.ts';
import { signOutEverywhere as endAll } from '../../use-cases/sign-out-everywhere.ts';

export const signOutEverywhere: MutationResolvers['signOutEverywhere'] = async (
  _parent,
  { input },
  context,
) => {
  const endedSessions = await endAll(context, input);
  if (!input.keepCurrent) setRefreshCookie(context, undefined);
  return { endedSessions, sessions: await listSessions(context) };
};
