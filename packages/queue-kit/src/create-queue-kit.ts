import type { Logger } from '@webrana/telemetry';
import { createInProcessQueueKit } from './in-process/kit.ts';
import type { QueueKit } from './port.ts';
import { createRedisQueueKit } from './redis/kit.ts';

export type QueueKitOptions = {
  /** `redis://host:port/db`; without it everything stays in this process. */
  redisUrl?: string | undefined;
  /** Starts every key, so that several platforms can share a server. Default `webrana`. */
  prefix?: string | undefined;
  log?: Logger | undefined;
};

/** Picks the adapter by configuration; both behave the same. Never fails because Redis is away. */
export const createQueueKit = (options: QueueKitOptions): QueueKit =>
  options.redisUrl
    ? createRedisQueueKit({
        url: options.redisUrl,
        prefix: options.prefix ?? 'webrana',
        log: options.log,
      })
    : createInProcessQueueKit({ log: options.log });
