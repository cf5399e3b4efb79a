import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, describe, expect, test } from 'vitest';
import { dropKeys, redisIsThere, redisUrl } from '../redis-for-tests.ts';
import { createRedisQueueKit } from './kit.ts';

const prefix = `qk-test-${randomBytes(4).toString('hex')}`;
const until = async (met: () => boolean | Promise<boolean>, ms = 5_000): Promise<void> => {
  const deadline = Date.now() + ms;
  while (!(await met())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await sleep(10);
  }
};

afterAll(async () => {
  for (const suffix of ['', '-flush', '-cut']) await dropKeys(`${prefix}${suffix}`);
});

describe('the redis queue kit', () => {
  const it = redisIsThere ? test : test.skip;

  it('goes on after every key of the platform is gone', async () => {
    const own = `${prefix}-flush`;
    const kit = createRedisQueueKit({ url: redisUrl, prefix: own });
    let runs = 0;
    let ticks = 0;
    await kit.queues.work('q', async () => void (runs += 1));
    await kit.schedules.every('s', 100, async () => void (ticks += 1));
    await kit.queues.enqueue('q', 'a', {}, { jobId: 'x' });
    await until(() => runs === 1 && ticks > 0);
    await kit.queues.enqueue('q', 'a', {}, { jobId: 'y', delayMs: 60_000 });
    await dropKeys(own);
    const before = ticks;
    await kit.queues.enqueue('q', 'a', {}, { jobId: 'y' });
    await until(() => runs === 2 && ticks > before);
    await kit.close();
    await dropKeys(own);
  });

  it('rejects promptly and does not crash while there is no server', async () => {
    const warnings: string[] = [];
    const log = {
      debug: () => {},
      info: () => {},
      warn: (_facts: object, message: string) => void warnings.push(message),
      error: () => {},
      child: () => log,
    };
    const kit = createRedisQueueKit({ url: 'redis://127.0.0.1:1', prefix, log });
    const started = Date.now();
    await expect(kit.queues.enqueue('q', 'a', {})).rejects.toThrow('not reachable');
    await expect(kit.ping()).rejects.toThrow();
    await expect(kit.pubsub.publish('t', 1)).rejects.toThrow();
    await expect(kit.limits.consume('l', 'k', { points: 1, perSeconds: 1 })).rejects.toThrow();
    expect(Date.now() - started).toBeLessThan(4_500);
    await kit.queues.work('q', async () => {});
    await kit.schedules.every('s', 100, async () => {});
    await sleep(300);
    // By now it is known to be away, and a call does not wait for it.
    const later = Date.now();
    await expect(kit.queues.enqueue('q', 'a', {})).rejects.toThrow('not reachable');
    expect(Date.now() - later).toBeLessThan(100);
    expect(warnings.filter((text) => text.includes('lost')).length).toBe(3);
    const closing = Date.now();
    await kit.close();
    expect(Date.now() - closing).toBeLessThan(2_000);
  }, 20_000);

  it('restores subscriptions after its connections were cut', async () => {
    const kit = createRedisQueueKit({ url: redisUrl, prefix: `${prefix}-cut` });
    const seen: unknown[] = [];
    await kit.pubsub.subscribe('t', (payload) => seen.push(payload));
    const admin = new Redis(redisUrl);
    const clients = String(await admin.call('CLIENT', 'LIST', 'TYPE', 'pubsub'));
    // Only the connection that holds this test's one channel: others share the server.
    const [channel] = (await admin.pubsub('CHANNELS', `${prefix}-cut:*`)) as string[];
    expect(channel).toBeDefined();
    const ids = [...clients.matchAll(/id=(\d+) addr=(\S+)/g)];
    const mine = ownClients(
      ids.map(([, id, address]) => ({ id: id ?? '', address: address ?? '' })),
    );
    for (const id of mine) await admin.call('CLIENT', 'KILL', 'ID', id);
    expect(mine.length).toBe(1);
    await until(async () => {
      await kit.pubsub.publish('t', 'again').catch(() => undefined);
      await sleep(50);
      return seen.length > 0;
    });
    await kit.close();
    admin.disconnect();
  });
});

/** Which of the server's clients belong to this process, told by the local ports of its sockets. */
const ownClients = (clients: { id: string; address: string }[]): string[] => {
  const handles = (process as unknown as { _getActiveHandles(): { localPort?: number }[] })
    ._getActiveHandles()
    .map(({ localPort }) => localPort);
  return clients
    .filter(({ address }) => handles.includes(Number(address.split(':').at(-1))))
    .map(({ id }) => id);
};
