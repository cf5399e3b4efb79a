import type { UseCase } from '../../../context.ts';
import { findItems, lockOrder } from '../order.repository.ts';
import { OrderItemEntity } from '../order-item.entity.ts';
import { furthest, type ItemState } from '../order-item.states.ts';
import { followItems } from './follow-items.ts';

/** Takes a fact about one item; the order follows. Any order of facts, and repeats, end the same. */
export const advanceItem = (
  ctx: UseCase,
  { orderId, itemId }: { orderId: string; itemId: string },
  fact: ItemState,
): Promise<void> =>
  ctx.transact(async (tx) => {
    const order = await lockOrder(tx.em, orderId);
    const items = order ? await findItems(tx.em, orderId) : [];
    const item = items.find(({ id }) => id === itemId);
    if (!order || !item) throw new Error(`Order ${orderId} has no item ${itemId}.`);
    const state = furthest(item.state, fact);
    if (state !== item.state) {
      await tx.em.nativeUpdate(OrderItemEntity, { id: itemId }, { state });
      item.state = state;
    }
    await followItems(tx, order, items, { actor: ctx.actor, at: ctx.clock.now() });
  });
