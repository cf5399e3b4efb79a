import { pageSize, toConnection, visibilityOf } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { pageOfPayments } from '../../payment.repository.ts';

export const payments: NonNullable<QueryResolvers['payments']> = async (
  _parent,
  { first, after, filter },
  { em, actor },
) =>
  toConnection(
    await pageOfPayments(em, visibilityOf(actor), filter ?? {}, { first: pageSize(first), after }),
  );
