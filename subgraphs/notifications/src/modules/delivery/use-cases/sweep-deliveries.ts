import { jobQueue } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { DeliveryEntity } from '../delivery.entity.ts';
import { changeDelivery, findDueIds } from '../delivery.repository.ts';

const batch = 200;

/**
 * A process died while handing a mail over: it may have left or not. It is sent once more under
 * the same Message-ID, which mailboxes recognise; after a second death it is given up.
 */
const settleInterrupted = (context: UseCase, id: string): Promise<void> =>
  context.transact(async ({ em }) => {
    const now = context.clock.now();
    const dead = { id, state: 'SENDING' as const, nextAttemptAt: { $lte: now } };
    const delivery = await em.findOne(DeliveryEntity, dead, { disableIdentityMap: true });
    if (!delivery) return;
    await changeDelivery(em, delivery, {
      state: delivery.interruptions === 0 ? 'PENDING' : 'FAILED',
      interruptions: delivery.interruptions + 1,
      nextAttemptAt: now,
      lastProblem: 'interrupted while it was handed over',
    });
    context.log.warn({ deliveryId: id }, 'a mail was interrupted');
  });

/** Finds what bells did not: mails that are due, and those whose sender died. */
export const sweepDeliveries = async (context: UseCase): Promise<void> => {
  if (!context.deps.mailer) return;
  const now = context.clock.now();
  for (const id of await findDueIds(context.em, 'SENDING', now, batch))
    await settleInterrupted(context, id);
  for (const deliveryId of await findDueIds(context.em, 'PENDING', now, batch))
    await context.queue.queues.enqueue(
      jobQueue('notifications', 'deliver'),
      'deliver',
      { deliveryId },
      { jobId: deliveryId },
    );
};
