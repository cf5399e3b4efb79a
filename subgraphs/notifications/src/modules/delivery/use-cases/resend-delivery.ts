import {
  ForbiddenError,
  isStaff,
  NotFoundError,
  parseInput,
  requireUser,
} from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { DeliveryEntity } from '../delivery.entity.ts';
import { DeliveryNotFailedError } from '../delivery.errors.ts';
import { canResend } from '../delivery.policy.ts';
import { changeDelivery } from '../delivery.repository.ts';
import { ring } from './ring.ts';

const schema = z.object({
  deliveryId: z.string().max(40),
  reason: z.string().trim().min(3).max(500),
});

/**
 * Lets a delivery that was given up be tried again from the beginning, by staff and with a reason.
 * What it says is fetched anew: a secret that has expired or was used meanwhile is not sent. Throws
 * `NotFoundError`, `DeliveryNotFailedError`, `InvalidInputError`.
 */
export const resendDelivery = (context: UseCase, input: unknown): Promise<DeliveryEntity> => {
  const { userId } = requireUser(context.actor);
  if (!isStaff(context.actor)) throw new ForbiddenError();
  const { deliveryId, reason } = parseInput(schema, input);
  return context.transact(async (tx) => {
    const find = () =>
      tx.em.findOne(DeliveryEntity, { id: deliveryId }, { disableIdentityMap: true });
    const delivery = await find();
    if (!delivery) throw new NotFoundError('The delivery', ['input', 'deliveryId']);
    if (!canResend(delivery)) throw new DeliveryNotFailedError(delivery.state);
    const now = context.clock.now();
    const again = {
      state: 'PENDING',
      pastAttempts: delivery.attempts,
      interruptions: 0,
      nextAttemptAt: now,
      resentAt: now,
      resentById: userId,
      resendReason: reason,
    } as const;
    // Somebody else was faster.
    if (!(await changeDelivery(tx.em, delivery, again)))
      throw new DeliveryNotFailedError((await find())?.state ?? 'PENDING');
    tx.afterCommit(() => ring(context, deliveryId));
    context.log.info({ deliveryId, by: userId, reason }, 'a mail is sent again by hand');
    return { ...delivery, ...again };
  });
};
