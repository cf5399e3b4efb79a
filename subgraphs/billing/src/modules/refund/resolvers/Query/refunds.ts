import { pageSize, toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { pageOfRefunds } from '../../refund.repository.ts';

export const refunds: NonNullable<QueryResolvers['refunds']> = async (
  _parent,
  { first, after, customerId, mode },
  { em },
) => toConnection(await pageOfRefunds(em, { customerId, mode }, { first: pageSize(first), after }));
