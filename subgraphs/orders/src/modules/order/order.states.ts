import { orderStatusSchema } from '@webrana/events';
import type { z } from 'zod';

export type OrderStatus = z.infer<typeof orderStatusSchema>;
export const orderStatuses: readonly OrderStatus[] = orderStatusSchema.options;

/** Every change of status there can be; nothing outside this table ever happens. */
export const transitions: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  PENDING_PAYMENT: ['PAID', 'CANCELLED', 'EXPIRED', 'REJECTED'],
  PAID: ['PROVISIONING'],
  PROVISIONING: ['ACTIVE', 'FAILED'],
  ACTIVE: [],
  CANCELLED: [],
  EXPIRED: [],
  REJECTED: [],
  FAILED: ['PROVISIONING', 'REFUNDED'],
  REFUNDED: [],
};

/** A use case asked for a change that the table does not know: a bug, never an answer to a caller. */
export class ImpossibleTransition extends Error {
  override readonly name = 'ImpossibleTransition';
  constructor(from: OrderStatus, to: OrderStatus) {
    super(`An order does not go from ${from} to ${to}.`);
  }
}

export type Transition = { readonly from: OrderStatus; readonly to: OrderStatus };

/** The change of `order` to status `to`; throws `ImpossibleTransition` outside the table. */
export const transition = (
  order: { readonly status: OrderStatus },
  to: OrderStatus,
): Transition => {
  if (!transitions[order.status].includes(to)) throw new ImpossibleTransition(order.status, to);
  return { from: order.status, to };
};

/**
 * The shortest way from one status to another, without the first; empty when they are the same,
 * `undefined` when the table knows no way.
 */
export const wayBetween = (from: OrderStatus, to: OrderStatus): OrderStatus[] | undefined => {
  const ways: OrderStatus[][] = [[from]];
  const seen = new Set<OrderStatus>([from]);
  for (const way of ways) {
    const last = way.at(-1) as OrderStatus;
    if (last === to) return way.slice(1);
    for (const next of transitions[last]) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
};

/** Whether the order ended without ever being paid. */
export const isClosedUnpaid = (status: OrderStatus): boolean =>
  status === 'CANCELLED' || status === 'EXPIRED' || status === 'REJECTED';
