import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { raw } from '@mikro-orm/core';
import type { EventEnvelope } from '@webrana/events';
import { createQueueKit, type QueueKit } from '@webrana/queue-kit';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  balanceOf,
  catalogue,
  openForTests,
  openWallet,
  SomethingPaid,
  SomethingSeen,
  serverIsThere,
  Wallet,
} from '../for-tests.ts';
import type { Transaction } from '../port.ts';
import { OutboxDelivery, OutboxRow } from '../tables.ts';
import { startConsumers } from './consumers.ts';
import { type Relay, startRelay } from './relay.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const redisUrl = 'redis://127.0.0.1:6379';
const redis = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null });
redis.on('error', () => {});
const redisIsThere = await redis.connect().then(
  () => true,
  () => false,
);
if (!redisIsThere) {
  const message = `No Redis at ${redisUrl}: its suites are SKIPPED.`;
  if (process.env.CI) throw new Error(message);
  console.error(`\n!!! ${message}\n`);
}
afterAll(() => redis.disconnect());

const setups = [
  { name: 'SQLite and memory', kind: 'sqlite' as const, withRedis: false, skip: false },
  {
    name: 'server and Redis',
    kind: 'server' as const,
    withRedis: true,
    skip: !serverIsThere || !redisIsThere,
  },
];
const until = async (met: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 8_000;
  while (!(await met())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await sleep(15);
  }
};

describe.each(setups)('the outbox on $name', ({ kind, withRedis, skip }) => {
  const it = skip ? test.skip : test;
  let shift = 0;
  const clock = { now: () => new Date(Date.now() + shift) };
  let prefix: string;
  let queueKit: QueueKit;
  let opened: Awaited<ReturnType<typeof openForTests>>;
  let relay: Relay | undefined;

  const loseQueue = async (): Promise<void> => {
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(...keys);
  };
  const newKit = (): QueueKit =>
    createQueueKit({ redisUrl: withRedis ? redisUrl : undefined, prefix });

  beforeEach(async () => {
    if (skip) return;
    shift = 0;
    prefix = `okt-${randomBytes(4).toString('hex')}`;
    queueKit = newKit();
    opened = await openForTests(kind, { clock });
  });
  afterEach(async () => {
    if (skip) return;
    await relay?.stop();
    relay = undefined;
    await queueKit.close();
    await opened.drop();
    if (withRedis) await loseQueue();
  });

  const start = async (): Promise<Relay> => {
    relay = await startRelay({ database: opened.database, queueKit, source: 'orders', catalogue });
    return relay;
  };
  const pay = (orderId: string) =>
    opened.database.transact(async (tx) => tx.record(SomethingPaid, { orderId, total: 1 }));

  it('reaches every consumer and live topic soon, then counts the event as done', async () => {
    const { database } = opened;
    const handled: string[] = [];
    const lived: EventEnvelope[] = [];
    await queueKit.pubsub.subscribe('live:ord_1', (payload) =>
      lived.push(payload as EventEnvelope),
    );
    const handlers = new Map([
      [SomethingPaid.name, async (_tx: unknown, { id }: EventEnvelope) => void handled.push(id)],
    ]);
    for (const consumer of ['instances', 'billing'] as const) {
      await startConsumers({ database, queueKit, consumer, handlers, catalogue });
    }
    const running = await start();
    const began = Date.now();
    await pay('ord_1');
    await until(() => handled.length === 2 && lived.length === 1);
    expect(Date.now() - began).toBeLessThan(1_500);
    expect(lived[0]).toMatchObject({ source: 'orders', data: { orderId: 'ord_1', total: 1 } });
    await until(async () => (await running.pending()) === 0);
    await until(async () => (await database.fork().count(OutboxRow, { doneAt: null })) === 0);
    await database.transact(async (tx) => tx.record(SomethingSeen, { orderId: 'x', total: 0 }));
    await until(async () => (await database.fork().count(OutboxRow, { doneAt: null })) === 0);
    shift = 8 * 24 * 3_600_000;
    await database.purge();
    expect(await database.fork().count(OutboxRow)).toBe(0);
    expect(await database.fork().count(OutboxDelivery)).toBe(0);
  });

  it('rebuilds a lost queue within a minute and takes effect once', async () => {
    const { database } = opened;
    const wallet = await openWallet(database, 'w', 0);
    const running = await start();
    for (let n = 0; n < 5; n += 1) await pay(`ord_${n}`);
    await running.drain();
    expect(await running.pending()).toBe(10);
    // Everything enqueued so far is lost, as after FLUSHALL or a restart.
    if (withRedis) {
      await loseQueue();
    } else {
      await running.stop();
      await queueKit.close();
      queueKit = newKit();
      await start();
    }
    const handlers = new Map([
      [
        SomethingPaid.name,
        async ({ em }: Transaction) => {
          await em.nativeUpdate(Wallet, { id: wallet }, { balance: raw('balance + 1') });
        },
      ],
    ]);
    for (const consumer of ['instances', 'billing'] as const) {
      await startConsumers({ database, queueKit, consumer, handlers, catalogue });
    }
    shift = 60_000;
    await relay?.drain();
    await until(async () => (await relay?.pending()) === 0);
    expect(await balanceOf(database, wallet)).toBe(10);
  });

  it('repeats a delivery whose acknowledgement was lost, without a second effect', async () => {
    const { database } = opened;
    let effects = 0;
    let deliveries = 0;
    const deaf: QueueKit = {
      ...queueKit,
      pubsub: {
        ...queueKit.pubsub,
        async publish(topic, payload) {
          if (topic.startsWith('outbox-ack')) {
            deliveries += 1;
            if (deliveries <= 2) throw new Error('lost');
          }
          await queueKit.pubsub.publish(topic, payload);
        },
      },
    };
    const handlers = new Map([[SomethingPaid.name, async () => void (effects += 1)]]);
    for (const consumer of ['instances', 'billing'] as const) {
      await startConsumers({ database, queueKit: deaf, consumer, handlers, catalogue });
    }
    const running = await start();
    await pay('ord_1');
    await until(() => deliveries === 2);
    await sleep(100);
    expect(await running.pending()).toBe(2);
    shift = 20_000;
    await running.drain();
    await until(async () => (await running.pending()) === 0);
    expect(effects).toBe(2);
    expect(deliveries).toBe(4);
  });

  it('keeps an event that nobody handles or that fails, and delivers it later', async () => {
    const { database } = opened;
    let healthy = false;
    const handlers = new Map([
      [
        SomethingPaid.name,
        async () => {
          if (!healthy) throw new Error('not yet');
        },
      ],
    ]);
    await startConsumers({ database, queueKit, consumer: 'billing', handlers, catalogue });
    const stopWithout = await startConsumers({
      database,
      queueKit,
      consumer: 'instances',
      handlers: new Map(),
      catalogue,
    });
    const running = await start();
    await pay('ord_1');
    await until(async () => (await queueKit.queues.counts('events.billing')).failed === 1);
    await until(async () => (await queueKit.queues.counts('events.instances')).failed === 1);
    expect(await running.pending()).toBe(2);
    await stopWithout();
    healthy = true;
    await startConsumers({ database, queueKit, consumer: 'instances', handlers, catalogue });
    shift = 20_000;
    await running.drain();
    await until(async () => (await running.pending()) === 0);
  });

  it('waits for a queue that is away and shares the work among relays', async () => {
    const { database } = opened;
    let away = true;
    const flaky: QueueKit = {
      ...queueKit,
      queues: {
        ...queueKit.queues,
        async enqueue(...job) {
          if (away) throw new Error('away');
          await queueKit.queues.enqueue(...job);
        },
      },
    };
    const common = { database, queueKit: flaky, source: 'orders' as const, catalogue };
    const relays = [await startRelay(common), await startRelay(common)];
    for (let n = 0; n < 10; n += 1) await pay(`ord_${n}`);
    await expect(relays[0]?.drain()).rejects.toThrow('away');
    away = false;
    let effects = 0;
    const handlers = new Map([[SomethingPaid.name, async () => void (effects += 1)]]);
    for (const consumer of ['instances', 'billing'] as const) {
      await startConsumers({ database, queueKit, consumer, handlers, catalogue });
    }
    await Promise.all(relays.map((one) => one.drain()));
    await until(async () => (await relays[0]?.pending()) === 0);
    expect(effects).toBe(20);
    for (const one of relays) await one.stop();
  });
});
