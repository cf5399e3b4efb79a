import { pageSize, toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { pageOfActs } from '../../staff-act.repository.ts';

export const staffActs: NonNullable<QueryResolvers['staffActs']> = async (
  _parent,
  { first, after, filter },
  { em },
) => toConnection(await pageOfActs(em, filter ?? {}, { first: pageSize(first), after }));
