import { pageSize, toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { pageOfAdjustments } from '../../adjustment.repository.ts';

export const walletAdjustments: NonNullable<QueryResolvers['walletAdjustments']> = async (
  _parent,
  { first, after, status, customerId, mode },
  { em },
) => {
  const filter = { status: status ?? null, customerId: customerId ?? null, mode };
  return toConnection(await pageOfAdjustments(em, filter, { first: pageSize(first), after }));
};
