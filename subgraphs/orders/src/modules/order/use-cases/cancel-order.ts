import {
  ForbiddenError,
  NotFoundError,
  parseInput,
  requireUser,
  visibilityOf,
} from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import type { OrderEntity } from '../order.entity.ts';
import { OrderNotCancellableError } from '../order.errors.ts';
import { viewerCanCancel, viewerOwns } from '../order.policy.ts';
import { findOrder, lockOrder } from '../order.repository.ts';
import { closeOrder } from './close-order.ts';

const cancelOrderInput = z.object({ orderId: z.string() });

/**
 * Cancels an order of the viewer that is not paid yet. Throws `NotFoundError`, or
 * `OrderNotCancellableError` when a payment or the expiry was first.
 */
export const cancelOrder = async (ctx: UseCase, input: unknown): Promise<OrderEntity> => {
  requireUser(ctx.actor);
  const { orderId } = parseInput(cancelOrderInput, input);
  return ctx.transact(async (tx) => {
    const visible = await findOrder(tx.em, visibilityOf(ctx.actor), orderId);
    const order = visible && (await lockOrder(tx.em, orderId));
    if (!order) throw new NotFoundError('The order', ['input', 'orderId']);
    if (!viewerOwns(ctx.actor, order)) throw new ForbiddenError();
    if (!viewerCanCancel(ctx.actor, order)) throw new OrderNotCancellableError(order.status);
    await closeOrder(tx, order, 'CANCELLED', {
      actor: ctx.actor,
      at: ctx.clock.now(),
      reason: 'Cancelled by the customer.',
    });
    return order;
  });
};
