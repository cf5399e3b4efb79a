import { pageSize, toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { pageOfServers } from '../../server.repository.ts';

export const servers: QueryResolvers['servers'] = async (
  _parent,
  { first, after, mode },
  context,
) => toConnection(await pageOfServers(context, { first: pageSize(first), after, mode }));
