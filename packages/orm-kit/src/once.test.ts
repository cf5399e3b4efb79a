import { setTimeout as sleep } from 'node:timers/promises';
import { raw, UniqueConstraintViolationException } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { IdempotencyConflict } from './errors.ts';
import { balanceOf, kinds, openForTests, openWallet, Wallet } from './for-tests.ts';
import { IdempotencyRow, InboxRow } from './tables.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe.each(kinds)('keyed work on $kind', ({ kind, skip }) => {
  const it = skip ? test.skip : test;
  let now = new Date('2026-03-01T00:00:00Z');
  let opened: Awaited<ReturnType<typeof openForTests>>;
  beforeAll(async () => {
    if (!skip) opened = await openForTests(kind, { clock: { now: () => now } });
  });
  afterAll(() => opened?.drop());

  const charge = (key: string, input: unknown, id: string) =>
    opened.database.transact((tx) =>
      tx.once('charge', key, input, async () => {
        await tx.em.nativeUpdate(Wallet, { id }, { balance: raw('balance + 1') });
        await sleep(5);
        return { id, at: now, nothing: undefined };
      }),
    );

  it('takes effect once for twins and gives all the same answer', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'twins', 0);
    const input = { b: 1, a: [{ d: 1, c: 2 }] };
    const same = { a: [{ c: 2, d: 1 }], b: 1, z: undefined };
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => charge('k1', n % 2 ? input : same, id)),
    );
    expect(await balanceOf(database, id)).toBe(1);
    for (const answer of answers) expect(answer).toEqual({ id, at: now.toISOString() });
  });

  it('refuses another input and changes nothing', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'conflict', 0);
    await charge('k2', { amount: 1 }, id);
    await expect(charge('k2', { amount: 2 }, id)).rejects.toThrow(IdempotencyConflict);
    await charge('K2', { amount: 2 }, id);
    await charge('k2 ', { amount: 2 }, id);
    expect(await balanceOf(database, id)).toBe(3);
  });

  it('stores nothing when the effect throws, even when the caller swallows it', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'throwing', 0);
    const failing = database.transact(async (tx) => {
      await tx
        .once('charge', 'k3', {}, async () => {
          await tx.em.nativeUpdate(Wallet, { id }, { balance: 9 });
          throw new TypeError('no funds');
        })
        .catch(() => undefined);
    });
    await expect(failing).rejects.toThrow(TypeError);
    expect(await balanceOf(database, id)).toBe(0);
    await charge('k3', {}, id);
    expect(await balanceOf(database, id)).toBe(1);
  });

  it('takes keys of any length', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'long', 0);
    const key = 'k'.repeat(5_000);
    await charge(key, {}, id);
    await charge(key, {}, id);
    await charge(`${key}x`, {}, id);
    expect(await balanceOf(database, id)).toBe(2);
  });

  it('does several at a time: the new ones together, the others from what is stored', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'each', 0);
    await charge('e1', { n: 1 }, id);
    const work = (key: string, n: number) => ({ scope: 'charge', key, input: { n } });
    const works = [
      work('e2', 2),
      work('e1', 1),
      work('e1', 9),
      work('e2', 2),
      work('e2', 3),
      work('e3', 3),
    ];
    const calls: (readonly number[])[] = [];
    const chargeEach = () =>
      database.transact((tx) =>
        tx.onceEach(works, async (fresh) => {
          calls.push(fresh);
          await tx.em.nativeUpdate(Wallet, { id }, { balance: raw('balance + ?', [fresh.length]) });
          return fresh.map((place) => ({ place, at: now }));
        }),
      );
    const answers = await chargeEach();
    expect(calls).toEqual([[0, 5]]);
    const first = { place: 0, at: now.toISOString() };
    expect(answers[0]).toEqual(first);
    expect(answers[1]).toEqual({ id, at: now.toISOString() });
    expect(answers[2]).toBeInstanceOf(IdempotencyConflict);
    expect(answers[3]).toEqual(first);
    expect(answers[4]).toBeInstanceOf(IdempotencyConflict);
    expect(answers[5]).toMatchObject({ place: 5 });
    expect(await chargeEach()).toEqual(answers);
    expect(calls).toHaveLength(1);
    expect(await charge('e3', { n: 3 }, id)).toMatchObject({ place: 5 });
    expect(await balanceOf(database, id)).toBe(3);
  });

  it('undoes several together when one fails, or when a twin was faster', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'all-or-none', 0);
    const works = ['n1', 'n2'].map((key) => ({ scope: 'charge', key, input: {} }));
    const attempt = (meanwhile: () => Promise<unknown>) =>
      database.transact((tx) =>
        tx
          .onceEach(works, async (fresh) => {
            await tx.em.nativeUpdate(Wallet, { id }, { balance: raw('balance + 1') });
            await meanwhile();
            return fresh;
          })
          .catch(() => undefined),
      );
    await expect(attempt(() => Promise.reject(new TypeError('no funds')))).rejects.toThrow(
      'no funds',
    );
    expect(await balanceOf(database, id)).toBe(0);
    // SQLite has one writer: no twin can come between there.
    if (kind === 'sqlite') return;
    const other = await openWallet(database, 'faster', 0);
    const late = attempt(() => charge('n2', {}, other));
    await expect(late).rejects.toThrow(UniqueConstraintViolationException);
    expect(await balanceOf(database, id)).toBe(0);
    expect(await balanceOf(database, other)).toBe(1);
  });

  it('receives an event once per consumer, even when deliveries race', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'inbox', 0);
    const receive = (consumer: string) =>
      database.receive(consumer, 'evt_1', async ({ em }) => {
        await em.nativeUpdate(Wallet, { id }, { balance: raw('balance + 1') });
      });
    const answers = await Promise.all(Array.from({ length: 8 }, () => receive('billing')));
    expect(answers.filter(Boolean).length).toBe(1);
    expect(await receive('instances')).toBe(true);
    const failing = database.receive('billing', 'evt_2', () => Promise.reject(new Error('later')));
    await expect(failing).rejects.toThrow('later');
    expect(await database.receive('billing', 'evt_2', async () => {})).toBe(true);
    expect(await balanceOf(database, id)).toBe(2);
  });

  it('purges answers after a day and inbox rows after two months', async () => {
    const { database } = opened;
    now = new Date(now.getTime() + 23 * 3_600_000);
    await database.purge();
    expect(await database.fork().count(IdempotencyRow)).toBeGreaterThan(3);
    now = new Date(now.getTime() + 2 * 3_600_000);
    await database.purge();
    expect(await database.fork().count(IdempotencyRow)).toBe(0);
    expect(await database.fork().count(InboxRow)).toBe(3);
    now = new Date(now.getTime() + 61 * 24 * 3_600_000);
    await database.purge();
    expect(await database.fork().count(InboxRow)).toBe(0);
  });
});
