import { InvalidInputError, parseInput, requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { hostnamesOf } from '../hostname.ts';
import type { OrderEntity } from '../order.entity.ts';
import { requireProjectOfKey } from '../order.policy.ts';
import { findOrder } from '../order.repository.ts';
import { placeOrderInput } from '../place-order.input.ts';
import { abandonAttempt, claimAttempt } from './order-attempt.ts';
import { requireProject } from './require-project.ts';
import { reserveQuote } from './reserve-quote.ts';
import { writeOrder } from './write-order.ts';

const tooLongWhenNumbered = () =>
  new InvalidInputError([
    {
      path: ['input', 'hostname'],
      code: 'TOO_LONG',
      message: 'With a number for each server this hostname is too long.',
    },
  ]);

/**
 * Orders what a quote priced. The same key and input give the same order, whatever dies in between:
 * the key is claimed first, catalog reserves for the claimed identifier, then the order is written.
 */
export const placeOrder = async (ctx: UseCase, input: unknown): Promise<OrderEntity> => {
  const { userId } = requireUser(ctx.actor);
  const wanted = parseInput(placeOrderInput, input);
  requireProjectOfKey(ctx.actor, wanted.projectId ?? null);
  for (let look = 1; look <= 5; look += 1) {
    const attempt = await claimAttempt(ctx, userId, wanted);
    if (!attempt) continue;
    if (attempt.orderedAt) {
      const order = await findOrder(ctx.em, { kind: 'owner', ownerId: userId }, attempt.orderId);
      if (order) return order;
      throw new Error(`The attempt of ${attempt.orderId} has no order.`);
    }
    await requireProject(ctx, attempt, wanted.projectId ?? null);
    const reservation = await reserveQuote(ctx, attempt, wanted);
    const hostnames = hostnamesOf(wanted.hostname, reservation.quantity);
    if (!hostnames) {
      await abandonAttempt(ctx, attempt);
      throw tooLongWhenNumbered();
    }
    const order = await writeOrder(ctx, attempt, { wanted, reservation, hostnames });
    if (order) return order;
  }
  throw new Error('An idempotency key kept being claimed and given up.');
};
