import type { Logger } from '@webrana/telemetry';
import { Queue, UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { QueueKitClosed, QueueUnavailable } from '../errors.ts';
import type { Job, Queues, Stop } from '../port.ts';
import { backoffAfter, completeWorkOptions } from '../work-options.ts';
import type { Connections } from './connections.ts';
import { inTime } from './in-time.ts';

/** BullMQ queues. Deduplication ends with the job, so that an id can be used again afterwards. */
export const createRedisQueues = (
  connections: Connections,
  prefix: string,
  log: Logger | undefined,
): Queues & { close(): Promise<void> } => {
  const queues = new Map<string, Queue>();
  const stops = new Set<Stop>();
  let closed = false;

  const queueFor = async (name: string): Promise<Queue> => {
    await connections.ready();
    const known = queues.get(name);
    if (known) return known;
    const queue = new Queue(name, {
      connection: connections.producer as Redis,
      prefix,
      streams: { events: { maxLen: 100 } },
      defaultJobOptions: {
        // Tries and pauses are the worker's to decide; it ends them with an UnrecoverableError.
        attempts: 1_000_000,
        backoff: { type: 'custom' },
        removeOnComplete: true,
        removeOnFail: { age: 86_400, count: 1_000 },
        stackTraceLimit: 1,
      },
    });
    queue.on('error', (err) => log?.debug({ err, queue: name }, 'queue connection error'));
    try {
      await queue.waitUntilReady();
    } catch (err) {
      // A queue whose first handshake failed stays broken; the next call makes a new one.
      await queue.close().catch(() => undefined);
      throw new QueueUnavailable('opening a queue', err);
    }
    const meanwhile = queues.get(name);
    if (meanwhile) return meanwhile;
    queues.set(name, queue);
    return queue;
  };

  const run = async (
    name: string,
    handler: (job: Job) => Promise<void>,
    options: ReturnType<typeof completeWorkOptions>,
    job: Job,
  ): Promise<void> => {
    try {
      await handler(job);
    } catch (err) {
      log?.warn(
        { err, queue: name, job: job.name, id: job.id, attempt: job.attempt },
        'job failed',
      );
      const reason = err instanceof Error ? err.message : String(err);
      throw job.attempt >= options.attempts ? new UnrecoverableError(reason) : new Error(reason);
    }
  };

  return {
    async enqueue(name, jobName, data, options = {}) {
      if (closed) throw new QueueKitClosed();
      const add = async (): Promise<unknown> => {
        const queue = await queueFor(name);
        return queue.add(jobName, data, {
          ...(options.delayMs && options.delayMs > 0 ? { delay: options.delayMs } : {}),
          ...(options.jobId ? { deduplication: { id: options.jobId } } : {}),
        });
      };
      await inTime(`enqueueing to ${name}`, add());
    },
    async work(name, handler, given): Promise<Stop> {
      if (closed) throw new QueueKitClosed();
      const options = completeWorkOptions(given);
      const worker = new Worker(
        name,
        (job) =>
          run(name, handler, options, {
            id: job.deduplicationId ?? job.id ?? '',
            name: job.name,
            data: job.data,
            attempt: job.attemptsMade + 1,
          }),
        {
          connection: connections.worker as Redis,
          prefix,
          concurrency: options.concurrency,
          // A killed worker's job runs again within half a minute.
          lockDuration: 20_000,
          stalledInterval: 10_000,
          maxStalledCount: 100,
          drainDelay: 2,
          runRetryDelay: 500,
          settings: { backoffStrategy: (failed) => backoffAfter(failed, options.backoffMs) },
        },
      );
      worker.on('error', (err) => log?.debug({ err, queue: name }, 'worker connection error'));
      // A service must be able to start while Redis is away; the worker begins when it is back.
      const begun = connections.ready().then(() => worker.waitUntilReady());
      await inTime(`working on ${name}`, begun).catch(() => undefined);
      const stop: Stop = async () => {
        stops.delete(stop);
        const reachable = connections.worker.status === 'ready';
        await worker.close(!reachable).catch(() => undefined);
      };
      stops.add(stop);
      return stop;
    },
    async counts(name) {
      const read = async () => {
        const queue = await queueFor(name);
        return queue.getJobCounts('waiting', 'delayed', 'active', 'failed');
      };
      const counts = await inTime(`counting ${name}`, read());
      return {
        waiting: counts.waiting ?? 0,
        delayed: counts.delayed ?? 0,
        active: counts.active ?? 0,
        failed: counts.failed ?? 0,
      };
    },
    async close() {
      closed = true;
      await Promise.all([...stops].map((stop) => stop()));
      await Promise.all([...queues.values()].map((queue) => queue.close().catch(() => undefined)));
    },
  };
};
