import { jobQueue } from '@webrana/subgraph-kit';
import type { UseCase } from '../../context.ts';

export const advanceJob = 'advance-server';

/**
 * Rings for a server's next step. Only a doorbell: when it is lost, the sweep finds the row.
 * @param at when the step is due
 */
export const ringForServer = async (
  { queue, clock, log }: Pick<UseCase, 'queue' | 'clock' | 'log'>,
  serverId: string,
  at: Date,
): Promise<void> => {
  const delayMs = Math.max(0, at.getTime() - clock.now().getTime());
  try {
    await queue.queues.enqueue(
      jobQueue('providers', advanceJob),
      'advance',
      { serverId },
      { jobId: `${serverId}-${at.getTime()}`, delayMs },
    );
  } catch (err) {
    log.warn({ err, serverId }, 'the queue took no ring, the sweep will find the server');
  }
};
