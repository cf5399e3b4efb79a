import type { Logger } from '@webrana/telemetry';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { QueueKitClosed } from '../errors.ts';
import { createLimits } from '../limits.ts';
import type { Locks, PubSub, QueueKit } from '../port.ts';
import { asTravelled } from '../work-options.ts';
import { createInProcessQueues } from './queues.ts';
import { createInProcessSchedules } from './schedules.ts';

const createInProcessLocks = (): Locks => {
  const held = new Set<string>();
  return {
    async tryWith(name, _ttlMs, work) {
      if (held.has(name)) return undefined;
      held.add(name);
      try {
        return await work();
      } finally {
        held.delete(name);
      }
    },
  };
};

const createInProcessPubSub = (log: Logger | undefined): PubSub & { close(): void } => {
  const topics = new Map<string, Set<{ listener: (payload: unknown) => void }>>();
  let closed = false;
  return {
    async publish(topic, payload) {
      if (closed) throw new QueueKitClosed();
      const travelled = JSON.stringify(payload ?? null);
      setImmediate(() => {
        for (const { listener } of topics.get(topic) ?? []) {
          try {
            listener(asTravelled(JSON.parse(travelled)));
          } catch (err) {
            log?.error({ err, topic }, 'pub/sub listener failed');
          }
        }
      });
    },
    async subscribe(topic, listener) {
      if (closed) throw new QueueKitClosed();
      const entry = { listener };
      const entries = topics.get(topic) ?? new Set();
      topics.set(topic, entries.add(entry));
      return async () => {
        entries.delete(entry);
        if (entries.size === 0 && topics.get(topic) === entries) topics.delete(topic);
      };
    },
    close() {
      closed = true;
      topics.clear();
    },
  };
};

/** Everything in this process's memory; durable only because the outbox rings again. */
export const createInProcessQueueKit = (options: { log?: Logger | undefined } = {}): QueueKit => {
  const queues = createInProcessQueues(options.log);
  const schedules = createInProcessSchedules(options.log);
  const pubsub = createInProcessPubSub(options.log);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([schedules.close(), queues.close()]);
    pubsub.close();
  };
  return {
    kind: 'in-process',
    queues,
    schedules,
    locks: createInProcessLocks(),
    pubsub,
    limits: createLimits(
      (name, rule) =>
        new RateLimiterMemory({ keyPrefix: name, points: rule.points, duration: rule.perSeconds }),
    ),
    async ping() {
      if (closing) throw new QueueKitClosed();
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
};
