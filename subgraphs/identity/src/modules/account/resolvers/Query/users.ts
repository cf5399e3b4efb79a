import { toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listUsers } from '../../use-cases/list-users.ts';

export const users: QueryResolvers['users'] = async (_parent, args, context) =>
  toConnection(await listUsers(context, args));
