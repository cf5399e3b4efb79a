import { jobQueue } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';

/** Rings for one mail, to be called after the commit; if that is lost the sweep finds the mail. */
export const ring = ({ queue, log }: Pick<UseCase, 'queue' | 'log'>, deliveryId: string): void => {
  queue.queues
    .enqueue(jobQueue('notifications', 'deliver'), 'deliver', { deliveryId }, { jobId: deliveryId })
    .catch((err: unknown) => log.debug({ err, deliveryId }, 'a mail waits for the sweep'));
};
