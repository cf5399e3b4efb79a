import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { ordersWithProof } from '../../bank-transfer.repository.ts';

export const ordersAwaitingDecision: NonNullable<QueryResolvers['ordersAwaitingDecision']> = (
  _parent,
  { orderIds },
  { em },
) => ordersWithProof(em, orderIds.slice(0, 100));
