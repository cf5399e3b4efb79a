import { pageSize, toConnection, visibilityOf } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { pageOfPayments } from '../../../payment/payment.repository.ts';

export const paymentsInReview: NonNullable<QueryResolvers['paymentsInReview']> = async (
  _parent,
  { first, after, mode },
  { em, actor },
) => {
  const page = { first: pageSize(first), after, orderBy: 'oldest' as const };
  const filter = { isInReview: true, mode };
  return toConnection(await pageOfPayments(em, visibilityOf(actor), filter, page));
};
