import type { Logger } from '@webrana/telemetry';
import { Redis, type RedisOptions } from 'ioredis';
import { QueueUnavailable } from '../errors.ts';

const reconnectForever: RedisOptions = {
  maxRetriesPerRequest: null,
  connectTimeout: 5_000,
  keepAlive: 10_000,
  retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 6), 2_000),
  reconnectOnError: (error) => error.message.startsWith('READONLY'),
};

/** Says once that a connection went away and once that it is back; errors never crash the process. */
const watch = (connection: Redis, role: string, log: Logger | undefined): Redis => {
  // Every queue and worker of the process listens on these three; BullMQ adjusts the limit itself.
  connection.setMaxListeners(1_000);
  let up = true;
  const down = (err?: Error): void => {
    if (!up) return;
    up = false;
    log?.warn({ err, role }, 'redis connection lost, reconnecting');
  };
  connection.on('error', down);
  connection.on('close', () => {
    if (connection.status !== 'end') down();
  });
  connection.on('ready', () => {
    if (!up) log?.info({ role }, 'redis connection restored');
    up = true;
  });
  return connection;
};

export type Connections = {
  /** Answers or rejects within about two seconds, always. */
  readonly producer: Redis;
  /** Waits for Redis as long as it takes; BullMQ duplicates it for blocking reads. */
  readonly worker: Redis;
  /** Only for SUBSCRIBE. */
  readonly subscriber: Redis;
  /** Resolves when the producer can be used, rejects with `QueueUnavailable` after `withinMs`. */
  ready(withinMs?: number): Promise<void>;
  close(): Promise<void>;
};

/** The three shared connections of a kit; the workers' blocking ones come on top. */
export const openConnections = (url: string, log: Logger | undefined): Connections => {
  const producer = watch(
    new Redis(url, {
      ...reconnectForever,
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      commandTimeout: 1_500,
    }),
    'producer',
    log,
  );
  const worker = watch(new Redis(url, reconnectForever), 'worker', log);
  const subscriber = watch(
    new Redis(url, { ...reconnectForever, autoResubscribe: false }),
    'subscriber',
    log,
  );

  // A short interruption is waited out; one that lasts is reported at once, so that requests which
  // only wanted to ring a bell are not slowed down one by one.
  let awaySince = Date.now();
  producer.on('ready', () => {
    awaySince = Number.POSITIVE_INFINITY;
  });
  producer.on('close', () => {
    awaySince = Math.min(awaySince, Date.now());
  });
  const ready = (withinMs = 1_000): Promise<void> => {
    if (producer.status === 'ready') return Promise.resolve();
    if (Date.now() - awaySince > 2_000) return Promise.reject(new QueueUnavailable('connecting'));
    return new Promise((resolve, reject) => {
      const onReady = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        producer.off('ready', onReady);
        reject(new QueueUnavailable('connecting'));
      }, withinMs);
      producer.once('ready', onReady);
    });
  };

  return {
    producer,
    worker,
    subscriber,
    ready,
    async close() {
      for (const connection of [producer, worker, subscriber]) connection.disconnect();
    },
  };
};
