import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listSessions } from '../../use-cases/list-sessions.ts';

export const sessions: QueryResolvers['sessions'] = (_parent, _args, context) =>
  listSessions(context);
