import type { UseCase } from '../../../context.ts';
import { recordNote } from '../order.journal.ts';
import { findItems, lockOrder } from '../order.repository.ts';
import { OrderItemEntity } from '../order-item.entity.ts';
import { followItems } from './follow-items.ts';

export type StaffRefund = {
  readonly orderId: string;
  readonly staffId: string;
  readonly isRenewal: boolean;
  readonly isFull: boolean;
  readonly reason: string;
};

/**
 * Staff gave an order's money back. Items that could not be delivered are REFUNDED when nothing is
 * left to give back, and the order follows; what runs keeps its status, and the journal says so.
 */
export const noteRefund = (
  ctx: UseCase,
  { orderId, staffId, isRenewal, isFull, reason }: StaffRefund,
): Promise<void> =>
  ctx.transact(async (tx) => {
    const order = await lockOrder(tx.em, orderId);
    if (!order) throw new Error(`There is no order ${orderId}.`);
    const at = ctx.clock.now();
    const before = order.status;
    if (isFull && !isRenewal) {
      const items = await findItems(tx.em, orderId);
      for (const item of items.filter(({ state }) => state === 'FAILED')) {
        await tx.em.nativeUpdate(OrderItemEntity, { id: item.id }, { state: 'REFUNDED' });
        item.state = 'REFUNDED';
      }
      await followItems(tx, order, items, { actor: ctx.actor, at, reason, staffId });
    }
    if (order.status === before) await recordNote(tx, order, { staffId, at, reason });
  });
