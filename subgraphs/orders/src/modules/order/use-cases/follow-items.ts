import type { Transaction } from '@webrana/orm-kit';
import type { OrderEntity } from '../order.entity.ts';
import { type Change, moveOrder } from '../order.journal.ts';
import { isClosedUnpaid, wayBetween } from '../order.states.ts';
import type { OrderItemEntity } from '../order-item.entity.ts';
import { statusOfItems } from '../order-item.states.ts';

/**
 * Moves a locked, paid order to the status its items say, through every status between, each with
 * its audit row. Does nothing before the payment, after a close, and where no way leads.
 */
export const followItems = async (
  tx: Transaction,
  order: OrderEntity,
  items: readonly OrderItemEntity[],
  change: Omit<Change, 'set'>,
): Promise<void> => {
  if (order.status === 'PENDING_PAYMENT' || isClosedUnpaid(order.status)) return;
  const status = statusOfItems(items.map(({ state }) => state));
  for (const next of wayBetween(order.status, status) ?? []) {
    await moveOrder(tx, order, next, change);
  }
};
