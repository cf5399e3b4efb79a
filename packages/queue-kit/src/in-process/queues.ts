import { randomUUID } from 'node:crypto';
import type { Logger } from '@webrana/telemetry';
import { QueueKitClosed } from '../errors.ts';
import type { Job, Queues, Stop } from '../port.ts';
import { asTravelled, backoffAfter, completeWorkOptions } from '../work-options.ts';

type Worker = {
  handler: (job: Job) => Promise<void>;
  options: ReturnType<typeof completeWorkOptions>;
  running: Set<Promise<void>>;
  stopped: boolean;
};
type Queue = {
  /** Ids of everything waiting, delayed or running. */
  known: Set<string>;
  waiting: Job[];
  delayed: Map<NodeJS.Timeout, Job>;
  workers: Worker[];
  failed: number;
};

/** Queues that live in memory: jobs are lost with the process, as the port allows. */
export const createInProcessQueues = (
  log: Logger | undefined,
): Queues & { close(): Promise<void> } => {
  const queues = new Map<string, Queue>();
  let closed = false;

  const queueOf = (name: string): Queue => {
    let queue = queues.get(name);
    if (!queue) {
      queue = { known: new Set(), waiting: [], delayed: new Map(), workers: [], failed: 0 };
      queues.set(name, queue);
    }
    return queue;
  };

  const wait = (name: string, queue: Queue, job: Job, delayMs: number): void => {
    const timer = setTimeout(() => {
      queue.delayed.delete(timer);
      queue.waiting.push(job);
      pump(name, queue);
    }, delayMs);
    queue.delayed.set(timer, job);
  };

  const attempt = async (name: string, queue: Queue, worker: Worker, job: Job): Promise<void> => {
    try {
      await worker.handler(job);
      queue.known.delete(job.id);
    } catch (err) {
      log?.warn(
        { err, queue: name, job: job.name, id: job.id, attempt: job.attempt },
        'job failed',
      );
      if (job.attempt < worker.options.attempts && !closed) {
        const pause = backoffAfter(job.attempt, worker.options.backoffMs);
        wait(name, queue, { ...job, attempt: job.attempt + 1 }, pause);
      } else {
        queue.known.delete(job.id);
        queue.failed += 1;
      }
    }
  };

  const pump = (name: string, queue: Queue): void => {
    for (const worker of queue.workers) {
      while (
        !worker.stopped &&
        worker.running.size < worker.options.concurrency &&
        queue.waiting.length > 0
      ) {
        const job = queue.waiting.shift() as Job;
        const run = attempt(name, queue, worker, job).finally(() => {
          worker.running.delete(run);
          setImmediate(() => pump(name, queue));
        });
        worker.running.add(run);
      }
    }
  };

  const stop = async (queue: Queue, worker: Worker): Promise<void> => {
    worker.stopped = true;
    queue.workers = queue.workers.filter((other) => other !== worker);
    await Promise.all(worker.running);
  };

  return {
    async enqueue(name, jobName, data, options = {}) {
      if (closed) throw new QueueKitClosed();
      const queue = queueOf(name);
      const id = options.jobId ?? randomUUID();
      if (queue.known.has(id)) return;
      queue.known.add(id);
      const job: Job = { id, name: jobName, data: asTravelled(data), attempt: 1 };
      if (options.delayMs && options.delayMs > 0) {
        wait(name, queue, job, options.delayMs);
      } else {
        queue.waiting.push(job);
        // The handler must not start inside the caller's own stack, as it would not with Redis.
        setImmediate(() => pump(name, queue));
      }
    },
    async work(name, handler, options): Promise<Stop> {
      if (closed) throw new QueueKitClosed();
      const queue = queueOf(name);
      const worker: Worker = {
        handler,
        options: completeWorkOptions(options),
        running: new Set(),
        stopped: false,
      };
      queue.workers.push(worker);
      setImmediate(() => pump(name, queue));
      return () => stop(queue, worker);
    },
    async counts(name) {
      const queue = queueOf(name);
      const active = queue.workers.reduce((sum, worker) => sum + worker.running.size, 0);
      return {
        waiting: queue.waiting.length,
        delayed: queue.delayed.size,
        active,
        failed: queue.failed,
      };
    },
    async close() {
      closed = true;
      await Promise.all(
        [...queues.values()].flatMap((queue) => queue.workers.map((worker) => stop(queue, worker))),
      );
      for (const queue of queues.values()) {
        for (const timer of queue.delayed.keys()) clearTimeout(timer);
        queue.delayed.clear();
      }
    },
  };
};
