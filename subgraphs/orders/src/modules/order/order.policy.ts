import { type Actor, InvalidInputError, NotFoundError } from '@webrana/subgraph-kit';
import type { OrderEntity } from './order.entity.ts';

type Facts = Pick<OrderEntity, 'customerId' | 'status' | 'expiresAt'>;

/** An order belongs to the customer who placed it. */
export const viewerOwns = (actor: Actor, order: Facts): boolean =>
  actor.kind === 'user' && actor.userId === order.customerId;

/** The owner may pay an order that waits for its payment and has not expired. */
export const viewerCanPay = (actor: Actor, order: Facts, now: Date): boolean =>
  viewerOwns(actor, order) && order.status === 'PENDING_PAYMENT' && now < order.expiresAt;

/** The owner may cancel an order that waits for its payment. */
export const viewerCanCancel = (actor: Actor, order: Facts): boolean =>
  viewerOwns(actor, order) && order.status === 'PENDING_PAYMENT';

/**
 * An API key that is limited to projects orders for one of them. Throws `InvalidInputError` when none
 * is named and `NotFoundError` for any other.
 */
export const requireProjectOfKey = (actor: Actor, projectId: string | null): void => {
  const limits = actor.kind === 'user' ? actor.apiKey?.projectIds : undefined;
  if (!limits) return;
  const path = ['input', 'projectId'];
  if (projectId === null)
    throw new InvalidInputError([
      { path, code: 'REQUIRED', message: 'This API key is limited to projects; name one of them.' },
    ]);
  if (!limits.includes(projectId)) throw new NotFoundError('The project', path);
};
