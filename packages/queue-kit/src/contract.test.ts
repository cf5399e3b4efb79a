import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createInProcessQueueKit } from './in-process/kit.ts';
import type { Job, QueueKit } from './port.ts';
import { createRedisQueueKit } from './redis/kit.ts';
import { dropKeys, redisIsThere, redisUrl } from './redis-for-tests.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const prefix = `qk-test-${randomBytes(4).toString('hex')}`;
const until = async (met: () => boolean | Promise<boolean>, ms = 5_000): Promise<void> => {
  const deadline = Date.now() + ms;
  while (!(await met())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await sleep(10);
  }
};

const adapters: { name: string; skip: boolean; open: () => QueueKit }[] = [
  { name: 'in-process', skip: false, open: () => createInProcessQueueKit() },
  {
    name: 'redis',
    skip: !redisIsThere,
    open: () => createRedisQueueKit({ url: redisUrl, prefix }),
  },
];

afterAll(() => dropKeys(prefix));

describe.each(adapters)('$name queue kit', ({ skip, open }) => {
  const it = skip ? test.skip : test;
  let number = 0;
  /** A kit and a fresh name per test, closed afterwards. */
  const withKit = async (body: (kit: QueueKit, name: string) => Promise<void>): Promise<void> => {
    const kit = open();
    number += 1;
    try {
      await body(kit, `t${number}`);
    } finally {
      await kit.close();
    }
  };

  it('hands jobs over with their data, and only after a worker is there', () =>
    withKit(async (kit, queue) => {
      const data = { id: 'x', nested: { at: new Date(0), gone: undefined } };
      await kit.queues.enqueue(queue, 'greet', data);
      expect(await kit.queues.counts(queue)).toMatchObject({ waiting: 1, active: 0 });
      const seen: Job[] = [];
      await kit.queues.work(queue, async (job) => void seen.push(job));
      await until(() => seen.length === 1);
      expect(seen[0]).toMatchObject({
        name: 'greet',
        attempt: 1,
        data: { id: 'x', nested: { at: '1970-01-01T00:00:00.000Z' } },
      });
      await until(async () => (await kit.queues.counts(queue)).active === 0);
      expect(await kit.queues.counts(queue)).toMatchObject({ waiting: 0, delayed: 0, failed: 0 });
    }));

  it('drops a job id that is waiting or running and takes it again afterwards', () =>
    withKit(async (kit, queue) => {
      let runs = 0;
      let release = (): void => {};
      await kit.queues.enqueue(queue, 'one', {}, { jobId: 'same' });
      await kit.queues.enqueue(queue, 'one', {}, { jobId: 'same' });
      await kit.queues.work(queue, async (job) => {
        expect(job.id).toBe('same');
        runs += 1;
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      });
      await until(() => runs === 1);
      await kit.queues.enqueue(queue, 'one', {}, { jobId: 'same' });
      release();
      await sleep(150);
      expect(runs).toBe(1);
      await kit.queues.enqueue(queue, 'one', {}, { jobId: 'same' });
      await until(() => runs === 2);
      release();
    }));

  it('tries again with backoff, counts the tries, then gives up and frees the id', () =>
    withKit(async (kit, queue) => {
      const attempts: number[] = [];
      await kit.queues.work(
        queue,
        async (job) => {
          attempts.push(job.attempt);
          throw new Error('no');
        },
        { attempts: 3, backoffMs: 20 },
      );
      await kit.queues.enqueue(queue, 'fail', {}, { jobId: 'f' });
      await until(async () => (await kit.queues.counts(queue)).failed === 1);
      expect(attempts).toEqual([1, 2, 3]);
      await kit.queues.enqueue(queue, 'fail', {}, { jobId: 'f' });
      await until(() => attempts.length === 6);
    }));

  it('delays jobs', () =>
    withKit(async (kit, queue) => {
      const enqueued = Date.now();
      let ranAt = 0;
      await kit.queues.work(queue, async () => {
        ranAt = Date.now();
      });
      await kit.queues.enqueue(queue, 'later', {}, { delayMs: 300 });
      expect(await kit.queues.counts(queue)).toMatchObject({ delayed: 1 });
      await until(() => ranAt > 0);
      expect(ranAt - enqueued).toBeGreaterThanOrEqual(295);
    }));

  it('runs no more than the concurrency at once', () =>
    withKit(async (kit, queue) => {
      let running = 0;
      let most = 0;
      let done = 0;
      const work = async () => {
        running += 1;
        most = Math.max(most, running);
        await sleep(20);
        running -= 1;
        done += 1;
      };
      await kit.queues.work(queue, work, { concurrency: 3 });
      await Promise.all(Array.from({ length: 12 }, () => kit.queues.enqueue(queue, 'j', {})));
      await until(() => done === 12);
      expect(most).toBe(3);
    }));

  it('waits for running jobs when it closes and refuses new ones', async () => {
    const kit = open();
    let finished = false;
    await kit.queues.work('closing', async () => {
      await sleep(200);
      finished = true;
    });
    await kit.queues.enqueue('closing', 'slow', {});
    await until(async () => (await kit.queues.counts('closing')).active === 1);
    await kit.close();
    expect(finished).toBe(true);
    await expect(kit.queues.enqueue('closing', 'late', {})).rejects.toThrow('closed');
  });

  it('ticks on one of all registrations, never overlapping, and survives a throw', () =>
    withKit(async (kit, name) => {
      const other = skip || kit.kind === 'in-process' ? kit : open();
      let running = 0;
      let overlapped = false;
      const ticks: number[] = [];
      const tick = async () => {
        running += 1;
        if (running > 1) overlapped = true;
        ticks.push(Date.now());
        await sleep(ticks.length === 2 ? 250 : 5);
        running -= 1;
        if (ticks.length === 1) throw new Error('first tick fails');
      };
      const stops = [
        await kit.schedules.every(name, 100, tick),
        await other.schedules.every(name, 100, tick),
      ];
      await sleep(1_050);
      for (const stop of stops) await stop();
      const counted = ticks.length;
      expect(overlapped).toBe(false);
      expect(counted).toBeGreaterThanOrEqual(5);
      expect(counted).toBeLessThanOrEqual(10);
      await sleep(250);
      expect(ticks.length).toBe(counted);
      if (other !== kit) await other.close();
    }));

  it('lets one holder in and keeps a lock that outlives its time to live', () =>
    withKit(async (kit, name) => {
      const first = kit.locks.tryWith(name, 150, async () => {
        await sleep(500);
        return 'first';
      });
      await sleep(300);
      expect(await kit.locks.tryWith(name, 150, async () => 'second')).toBeUndefined();
      expect(await first).toBe('first');
      expect(await kit.locks.tryWith(name, 150, async () => 'third')).toBe('third');
      await expect(
        kit.locks.tryWith(name, 150, () => Promise.reject(new Error('inside'))),
      ).rejects.toThrow('inside');
      expect(await kit.locks.tryWith(name, 150, async () => 'fourth')).toBe('fourth');
    }));

  it('publishes to every listener of a topic until each stops', () =>
    withKit(async (kit, topic) => {
      const left: unknown[] = [];
      const right: unknown[] = [];
      const stopLeft = await kit.pubsub.subscribe(topic, (payload) => left.push(payload));
      const throwing = await kit.pubsub.subscribe(topic, () => {
        throw new Error('a bad listener');
      });
      const stopRight = await kit.pubsub.subscribe(topic, (payload) => right.push(payload));
      await kit.pubsub.publish(topic, { a: 1, at: new Date(0) });
      await kit.pubsub.publish(`${topic}-other`, 'not for us');
      await until(() => left.length === 1 && right.length === 1);
      expect(left).toEqual([{ a: 1, at: '1970-01-01T00:00:00.000Z' }]);
      await stopLeft();
      await throwing();
      await kit.pubsub.publish(topic, 2);
      await until(() => right.length === 2);
      expect(left.length).toBe(1);
      await stopRight();
      const again = await kit.pubsub.subscribe(topic, (payload) => left.push(payload));
      await kit.pubsub.publish(topic, 3);
      await until(() => left.length === 2);
      await again();
    }));

  it('limits atomically, per key, and forgets on reset', () =>
    withKit(async (kit, name) => {
      const rule = { points: 5, perSeconds: 60 };
      const verdicts = await Promise.all(
        Array.from({ length: 20 }, () => kit.limits.consume(name, 'a', rule)),
      );
      expect(verdicts.filter(({ allowed }) => allowed).length).toBe(5);
      const refused = await kit.limits.consume(name, 'a', rule);
      expect(refused).toMatchObject({ allowed: false, remaining: 0 });
      expect(refused.retryAfterMs).toBeGreaterThan(1_000);
      expect(await kit.limits.consume(name, 'b', rule, 3)).toMatchObject({
        allowed: true,
        remaining: 2,
      });
      await kit.limits.reset(name, 'a');
      expect((await kit.limits.consume(name, 'a', rule)).allowed).toBe(true);
    }));

  it('answers a ping', () => withKit(async (kit) => expect(await kit.ping()).toBeUndefined()));
});
