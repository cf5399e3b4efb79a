import type { OrderStatus } from './order.states.ts';

/** How far one item has come, each word further than the one before it. */
export const itemStates = ['PENDING', 'PROVISIONING', 'FAILED', 'REFUNDED', 'ACTIVE'] as const;
export type ItemState = (typeof itemStates)[number];

/**
 * The state of an item that already was in `present` and of which `fact` is told: the further one.
 * Whatever the order in which facts arrive, and however often, the end is the same.
 */
export const furthest = (present: ItemState, fact: ItemState): ItemState =>
  itemStates.indexOf(fact) > itemStates.indexOf(present) ? fact : present;

/** The status that a paid order with these items has. */
export const statusOfItems = (items: readonly ItemState[]): OrderStatus => {
  const all = (...states: ItemState[]) => items.every((item) => states.includes(item));
  if (all('PENDING')) return 'PAID';
  if (all('REFUNDED')) return 'REFUNDED';
  if (all('FAILED', 'REFUNDED')) return 'FAILED';
  return all('ACTIVE', 'FAILED', 'REFUNDED') ? 'ACTIVE' : 'PROVISIONING';
};
