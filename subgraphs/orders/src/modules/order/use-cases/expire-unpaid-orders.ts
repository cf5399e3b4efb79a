import type { UseCase } from '../../../context.ts';
import { findOverdueOrderIds, lockOrder } from '../order.repository.ts';
import { closeOrder } from './close-order.ts';

const batch = 100;

/** Closes one order whose time is over, unless it was paid, cancelled or expired meanwhile. */
const expireOrder = (ctx: UseCase, id: string, now: Date): Promise<void> =>
  ctx.transact(async (tx) => {
    const order = await lockOrder(tx.em, id);
    if (order?.status !== 'PENDING_PAYMENT' || now < order.expiresAt) return;
    await closeOrder(tx, order, 'EXPIRED', {
      actor: ctx.actor,
      at: now,
      reason: 'Not paid in time.',
    });
  });

/** Closes every unpaid order whose time is over; several schedulers at once close each one once. */
export const expireUnpaidOrders = async (ctx: UseCase): Promise<void> => {
  const now = ctx.clock.now();
  for (let after = ''; ; ) {
    const ids = await findOverdueOrderIds(ctx.em, now, after, batch);
    for (const id of ids) {
      // One order that cannot be closed must not keep the others open.
      await expireOrder(ctx, id, now).catch((err) => {
        ctx.log.error({ err, orderId: id }, 'an order could not be expired');
      });
    }
    const last = ids.at(-1);
    if (!last || ids.length < batch) return;
    after = last;
  }
};
