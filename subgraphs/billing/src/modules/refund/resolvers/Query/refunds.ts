import { pageSize, toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { monthRange } from '../../../invoice/month.ts';
import { pageOfRefunds } from '../../refund.repository.ts';

export const refunds: NonNullable<QueryResolvers['refunds']> = async (
  _parent,
  { first, after, customerId, isByStaff, month, mode },
  { em },
) => {
  const givenIn = month ? monthRange(month) : undefined;
  const filter = { customerId, isByStaff, givenIn, mode };
  return toConnection(await pageOfRefunds(em, filter, { first: pageSize(first), after }));
};
