import { setTimeout as sleep } from 'node:timers/promises';
import { raw, UniqueConstraintViolationException } from '@mikro-orm/core';
import { describe, expect, test, vi } from 'vitest';
import { CommitUnknown } from './errors.ts';
import {
  asAdmin,
  balanceOf,
  kinds,
  openForTests,
  openWallet,
  SomethingPaid,
  Wallet,
} from './for-tests.ts';
import { OutboxRow } from './tables.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('on SQLite', () => {
  test('transactions take turns and readers wait rather than fail', async () => {
    const { database, drop } = await openForTests('sqlite');
    await openWallet(database, 'w', 0);
    const order: string[] = [];
    await Promise.all([
      database.transact(async ({ em }) => {
        order.push('first in');
        await sleep(100);
        await em.nativeUpdate(Wallet, { id: 'w' }, { balance: 1 });
        order.push('first out');
      }),
      database.transact(async ({ em }) => {
        order.push('second in');
        const { balance } = await em.findOneOrFail(Wallet, { id: 'w' });
        expect(balance).toBe(1);
      }),
    ]);
    expect(order).toEqual(['first in', 'first out', 'second in']);
    await drop();
  });

  test('memory databases work and stay apart', async () => {
    const location = { kind: 'sqlite', file: ':memory:' } as const;
    const left = await openForTests('sqlite', { location });
    const right = await openForTests('sqlite', { location });
    await openWallet(left.database, 'w', 1);
    expect(await right.database.fork().count(Wallet)).toBe(0);
    await left.drop();
    await right.drop();
  });
});

describe('on a server', () => {
  const it = kinds[1]?.skip ? test.skip : test;

  it('tries again after a real deadlock, and no half of it commits', async () => {
    const { database, drop } = await openForTests('server');
    await openWallet(database, 'a', 100);
    await openWallet(database, 'b', 100);
    let runs = 0;
    const move = (from: string, to: string) =>
      database.transact(async ({ em }) => {
        runs += 1;
        await em.nativeUpdate(Wallet, { id: from }, { balance: raw('balance - 1') });
        await sleep(60);
        await em.nativeUpdate(Wallet, { id: to }, { balance: raw('balance + 1') });
      });
    await Promise.all([move('a', 'b'), move('b', 'a'), move('a', 'b')]);
    expect(runs).toBeGreaterThan(3);
    expect(await balanceOf(database, 'a')).toBe(99);
    expect(await balanceOf(database, 'b')).toBe(101);
    await drop();
  });

  it('does not commit when the work swallows a deadlock', async () => {
    const { database, drop } = await openForTests('server');
    await openWallet(database, 'a', 0);
    await openWallet(database, 'b', 0);
    const add = (one: string, other: string) =>
      database.transact(async ({ em }) => {
        const plus = { balance: raw('balance + 1') };
        await em.nativeUpdate(Wallet, { id: one }, plus);
        await sleep(60);
        await em.nativeUpdate(Wallet, { id: other }, plus).catch(() => undefined);
        await em.nativeUpdate(Wallet, { id: other }, { code: null });
      });
    await Promise.all([add('a', 'b'), add('b', 'a')]);
    expect([await balanceOf(database, 'a'), await balanceOf(database, 'b')]).toEqual([2, 2]);
    await drop();
  });

  it('survives killed connections without leaking any of its pool', async () => {
    const { database, prefix, drop } = await openForTests('server', { poolSize: 2 });
    await openWallet(database, 'w', 0);
    let runs = 0;
    for (let n = 0; n < 12; n += 1) {
      let killed = false;
      await database.transact(async (tx) => {
        const { em } = tx;
        runs += 1;
        await em.nativeUpdate(Wallet, { id: 'w' }, { balance: raw('balance + 1') });
        tx.record(SomethingPaid, { orderId: 'w', total: n });
        if (killed) return;
        killed = true;
        const [row] = (await em.execute('select connection_id() as id')) as { id: number }[];
        await asAdmin(`kill ${row?.id}`);
      });
    }
    expect(runs).toBe(24);
    expect(await balanceOf(database, 'w')).toBe(12);
    const busy = Array.from({ length: 6 }, () =>
      database.transact(({ em }) => em.execute('select sleep(0.05)')),
    );
    await Promise.all(busy);
    expect(prefix).toBeDefined();
    await drop();
  }, 30_000);

  it('finds out whether a commit without an answer happened', async () => {
    const { database, drop } = await openForTests('server');
    await openWallet(database, 'w', 0);
    const lost = Object.assign(new Error('cut'), { code: 'PROTOCOL_CONNECTION_LOST' });
    const work = (committed: boolean, recorded: boolean) => {
      let runs = 0;
      return database.transact(async (tx) => {
        runs += 1;
        await tx.em.nativeUpdate(Wallet, { id: 'w' }, { balance: raw('balance + 1') });
        if (recorded) tx.record(SomethingPaid, { orderId: 'w', total: 1 });
        if (runs > 1) return runs;
        const commit = tx.em.commit.bind(tx.em);
        tx.em.commit = async () => {
          if (committed) await commit();
          throw lost;
        };
        return runs;
      });
    };
    expect(await work(true, true)).toBe(1);
    expect(await balanceOf(database, 'w')).toBe(1);
    expect(await work(false, true)).toBe(2);
    expect(await balanceOf(database, 'w')).toBe(2);
    expect(await database.fork().count(OutboxRow)).toBe(2);
    await expect(work(true, false)).rejects.toThrow(CommitUnknown);
    await drop();
  });

  it('tells duplicates apart from other failures', async () => {
    const { database, drop } = await openForTests('server');
    await openWallet(database, 'w', 0);
    await expect(openWallet(database, 'w', 0)).rejects.toThrow(UniqueConstraintViolationException);
    await drop();
  });
});
