import type { Logger } from '@webrana/telemetry';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { createLimits } from '../limits.ts';
import type { QueueKit } from '../port.ts';
import { openConnections } from './connections.ts';
import { inTime } from './in-time.ts';
import { createRedisLocks } from './locks.ts';
import { createRedisPubSub } from './pubsub.ts';
import { createRedisQueues } from './queues.ts';
import { createRedisSchedules } from './schedules.ts';

export type RedisQueueKitOptions = {
  /** `redis://…`; the server's `maxmemory-policy` must be `noeviction`. */
  url: string;
  /** Starts every key and channel. No colon at the end. */
  prefix: string;
  log?: Logger | undefined;
};

/**
 * Opens connections in the background: an absent Redis is no error here. Calls reject with
 * `QueueUnavailable` (or ioredis's own error) within two seconds while it is away.
 */
export const createRedisQueueKit = ({ url, prefix, log }: RedisQueueKitOptions): QueueKit => {
  const connections = openConnections(url, log);
  const queues = createRedisQueues(connections, prefix, log);
  const locks = createRedisLocks(connections, prefix, log);
  const schedules = createRedisSchedules(connections, locks, prefix, log);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([schedules.close(), queues.close()]);
    await connections.close();
  };
  return {
    kind: 'redis',
    queues,
    schedules,
    locks,
    pubsub: createRedisPubSub(connections, prefix, log),
    limits: createLimits(
      (name, rule) =>
        new RateLimiterRedis({
          storeClient: connections.producer,
          keyPrefix: `${prefix}:limit:${name}`,
          points: rule.points,
          duration: rule.perSeconds,
          rejectIfRedisNotReady: true,
        }),
      connections.ready,
    ),
    async ping() {
      const answer = connections.ready(900).then(() => connections.producer.ping());
      await inTime('ping', answer, 1_000);
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
};
