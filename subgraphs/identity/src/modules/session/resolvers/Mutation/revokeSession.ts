import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { listSessions } from '../../use-cases/list-sessions.ts';
import { revokeSession as revoke } from '../../use-cases/revoke-session.ts';

export const revokeSession: MutationResolvers['revokeSession'] = async (
  _parent,
  { input },
  context,
) => {
  await revoke(context, input.sessionId);
  return { __typename: 'RevokeSessionSuccess', sessions: await listSessions(context) };
};
