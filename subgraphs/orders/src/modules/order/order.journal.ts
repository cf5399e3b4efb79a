import { OrderStatusChanged } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { Actor } from '@webrana/subgraph-kit';
import type { ChangeAuthor } from '../../__generated__/resolvers.ts';
import { OrderEntity } from './order.entity.ts';
import { type OrderStatus, transition } from './order.states.ts';
import { OrderStatusChangeEntity } from './order-status-change.entity.ts';

export type Change = {
  readonly actor: Actor;
  readonly at: Date;
  readonly reason?: string;
  /** The member of staff behind a fact that a service tells. */
  readonly staffId?: string;
  /** Columns that change along with the status. */
  readonly set?: Partial<Pick<OrderEntity, 'paidAt' | 'invoiceId' | 'closedReason'>>;
};

const authorOf = (actor: Actor, customerId: string): { author: ChangeAuthor; actorId: string } => {
  switch (actor.kind) {
    case 'user': {
      const author = actor.userId === customerId ? 'CUSTOMER' : 'STAFF';
      return { author, actorId: actor.userId };
    }
    case 'service':
      return { author: 'SYSTEM', actorId: actor.name };
    case 'anonymous':
      throw new Error('Nobody cannot change an order.');
  }
};

/** Writes the audit row and the fact of a change that is being made in this transaction. */
export const recordChange = async (
  tx: Transaction,
  order: Pick<OrderEntity, 'id' | 'customerId' | 'projectId'>,
  from: OrderStatus | null,
  to: OrderStatus,
  change: Change,
): Promise<void> => {
  await tx.em.insert(OrderStatusChangeEntity, {
    orderId: order.id,
    fromStatus: from,
    toStatus: to,
    changedAt: change.at,
    ...(change.staffId
      ? { author: 'STAFF' as const, actorId: change.staffId }
      : authorOf(change.actor, order.customerId)),
    reason: change.reason ?? null,
  });
  const { id: orderId, customerId, projectId = null } = order;
  tx.record(OrderStatusChanged, { orderId, customerId, projectId, from, to });
};

/** Writes into the audit trail what staff did about an order whose status stays. */
export const recordNote = async (
  tx: Transaction,
  { id: orderId, status }: Pick<OrderEntity, 'id' | 'status'>,
  { staffId, at, reason }: { staffId: string; at: Date; reason: string },
): Promise<void> => {
  await tx.em.insert(OrderStatusChangeEntity, {
    orderId,
    fromStatus: status,
    toStatus: status,
    changedAt: at,
    author: 'STAFF',
    actorId: staffId,
    reason,
  });
};

/**
 * Moves an order to its next status: guarded row, audit row and fact. `order` is changed too.
 * Throws `ImpossibleTransition`, and when somebody else moved the order since it was read.
 */
export const moveOrder = async (
  tx: Transaction,
  order: OrderEntity,
  next: OrderStatus,
  change: Change,
): Promise<void> => {
  const { from, to } = transition(order, next);
  const columns = { status: to, ...change.set };
  const moved = await tx.em.nativeUpdate(OrderEntity, { id: order.id, status: from }, columns);
  if (moved !== 1) throw new Error(`Order ${order.id} is no longer ${from}.`);
  Object.assign(order, columns);
  await recordChange(tx, order, from, to, change);
};
