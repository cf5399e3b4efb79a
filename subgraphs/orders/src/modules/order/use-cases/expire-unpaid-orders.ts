import { ServiceUnavailableError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { OrdersAwaitingDecision } from '../../../services/billing.ts';
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

/**
 * Those of the orders whose money may be there already: a transfer was proved in time, and staff have
 * not decided. `undefined` when billing cannot be asked now.
 */
const findAwaiting = async (
  ctx: UseCase,
  orderIds: readonly string[],
): Promise<ReadonlySet<string> | undefined> => {
  if (orderIds.length === 0) return new Set();
  try {
    const variables = { orderIds: [...orderIds] };
    const answer = await ctx.services.call('billing', OrdersAwaitingDecision, variables);
    return new Set(answer.ordersAwaitingDecision);
  } catch (err) {
    if (!(err instanceof ServiceUnavailableError)) throw err;
    ctx.log.warn({ err }, 'billing cannot be asked, so no order expires now');
    return undefined;
  }
};

/**
 * Closes every unpaid order whose time is over, except while a proved transfer waits for staff; several
 * schedulers at once close each one once. While billing is away none is closed.
 */
export const expireUnpaidOrders = async (ctx: UseCase): Promise<void> => {
  const now = ctx.clock.now();
  for (let after = ''; ; ) {
    const ids = await findOverdueOrderIds(ctx.em, now, after, batch);
    // Asked when the time is over: a proof handed in before that is known by now.
    const awaiting = await findAwaiting(ctx, ids);
    if (!awaiting) return;
    for (const id of ids) {
      if (awaiting.has(id)) continue;
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
