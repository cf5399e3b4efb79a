import { OrderClosed } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { OrderEntity } from '../order.entity.ts';
import { type Change, moveOrder } from '../order.journal.ts';

/** Ends a locked, unpaid order: its coupon is released and its open payments are closed. */
export const closeOrder = async (
  tx: Transaction,
  order: OrderEntity,
  status: 'CANCELLED' | 'EXPIRED' | 'REJECTED',
  change: Omit<Change, 'set'> & { reason: string },
): Promise<void> => {
  await moveOrder(tx, order, status, { ...change, set: { closedReason: change.reason } });
  tx.record(OrderClosed, { orderId: order.id, customerId: order.customerId, status });
};
