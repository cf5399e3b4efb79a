import { raw } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import {
  balanceOf,
  Entry,
  kinds,
  openForTests,
  openWallet,
  SomethingPaid,
  Wallet,
} from './for-tests.ts';
import { keysetPage } from './keyset.ts';
import { OutboxDelivery, OutboxRow } from './tables.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const most = Number.MAX_SAFE_INTEGER;

describe.each(kinds)('a database on $kind', ({ kind, skip }) => {
  const it = skip ? test.skip : test;
  let opened: Awaited<ReturnType<typeof openForTests>>;
  beforeAll(async () => {
    if (!skip) opened = await openForTests(kind);
  });
  afterAll(() => opened?.drop());

  it('keeps amounts exact, instants in UTC, JSON whole and text byte by byte', async () => {
    const { database } = opened;
    const openedAt = new Date('2026-01-02T03:04:05.678Z');
    const note = { deep: [{ a: 'ü"\\\'?' }, null, 1.5] };
    const odd = 'Ab\0c\u{1F600} ?\\';
    await database.transact(async ({ em }) => {
      em.create(Wallet, { id: 'exact', balance: most, openedAt, note, code: odd });
      em.create(Wallet, { id: 'owing', balance: -most, openedAt });
    });
    const em = database.fork();
    const wallet = await em.findOneOrFail(Wallet, { id: 'exact' });
    expect(wallet).toMatchObject({ balance: most, openedAt, note, code: odd });
    expect(await balanceOf(database, 'owing')).toBe(-most);
    await em.nativeUpdate(Wallet, { id: 'exact' }, { balance: raw('balance - 1') });
    expect(await balanceOf(database, 'exact')).toBe(most - 1);
    expect(await em.count(Wallet, { code: odd })).toBe(1);
    expect(await em.count(Wallet, { openedAt: { $lte: openedAt }, id: 'exact' })).toBe(1);
    expect(await em.count(Wallet, { id: 'EXACT' })).toBe(0);
    expect(await em.count(Wallet, { id: 'exact ' })).toBe(0);
    await openWallet(database, 'Exact', 0);
    await openWallet(database, 'exact ', 0);
    expect(await em.count(Wallet, { id: 'ключ' })).toBe(0);
  });

  it('never overdraws when fifty debits race, and refuses none it can afford', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'raced', 100_000);
    const debit = () =>
      database.transact(async ({ em }) => {
        const changed = await em.nativeUpdate(
          Wallet,
          { id, balance: { $gte: 10_000 } },
          { balance: raw('balance - 10000') },
        );
        if (changed === 1)
          em.create(Entry, { id: `e${Math.random()}`, wallet: id, amount: -10_000 });
        return changed;
      });
    const results = await Promise.all(Array.from({ length: 50 }, debit));
    expect(results.filter((changed) => changed === 1).length).toBe(10);
    expect(await balanceOf(database, id)).toBe(0);
    expect(await database.fork().count(Entry, { wallet: id })).toBe(10);
  });

  it('undoes everything, events included, when the work throws', async () => {
    const { database } = opened;
    const before = await database.fork().count(OutboxRow);
    const failing = database.transact(async (tx) => {
      tx.em.create(Wallet, { id: 'ghost', balance: 1, openedAt: new Date() });
      await tx.em.flush();
      tx.record(SomethingPaid, { orderId: 'o', total: 1 });
      throw new RangeError('changed my mind');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await database.fork().count(Wallet, { id: 'ghost' })).toBe(0);
    expect(await database.fork().count(OutboxRow)).toBe(before);
  });

  it('writes events with one delivery per consumer, and rings after the commit', async () => {
    const { database } = opened;
    let rung = 0;
    const stop = database.onRecorded(() => {
      rung += 1;
    });
    await database.transact(async (tx) => {
      tx.record(SomethingPaid, { orderId: 'ord_1', total: 5 });
      expect(rung).toBe(0);
    });
    stop();
    expect(rung).toBe(1);
    const em = database.fork();
    const [event] = await em.find(OutboxRow, {}, { orderBy: { id: 'desc' }, limit: 1 });
    expect(event).toMatchObject({ name: SomethingPaid.name, data: { orderId: 'ord_1', total: 5 } });
    expect(event?.id).toMatch(/^evt_/);
    const deliveries = await em.find(OutboxDelivery, { eventId: event?.id as string });
    expect(deliveries.map(({ consumer }) => consumer).sort()).toEqual(['billing', 'instances']);
    const invalid = database.transact(async (tx) =>
      tx.record(SomethingPaid, { orderId: 'ord_1', total: -1 }),
    );
    await expect(invalid).rejects.toThrow();
  });

  it('refuses to change or remove append-only rows', async () => {
    const { database } = opened;
    const wallet = await openWallet(database, 'kept', 0);
    await database.transact(
      async ({ em }) => void em.create(Entry, { id: 'kept', wallet, amount: 1 }),
    );
    const em = database.fork();
    const message = kind === 'sqlite' ? /append-only/ : /denied/;
    await expect(em.nativeUpdate(Entry, { id: 'kept' }, { amount: 2 })).rejects.toThrow(message);
    await expect(em.nativeDelete(Entry, { id: 'kept' })).rejects.toThrow(message);
    const replacing = "replace into entry (id, wallet_id, amount) values ('kept', 'kept', 9)";
    await expect(em.execute(replacing)).rejects.toThrow(message);
    if (kind === 'server') {
      await expect(em.execute('drop table entry')).rejects.toThrow(message);
      await expect(em.execute('truncate table entry')).rejects.toThrow(message);
    }
    expect((await em.findOneOrFail(Entry, { id: 'kept' })).amount).toBe(1);
  });

  it('opens again beside itself without losing anything', async () => {
    const { database, options } = opened;
    await openWallet(database, 'stays', 7);
    const others = await Promise.all([openDatabase(options), openDatabase(options)]);
    for (const other of others) expect(await balanceOf(other, 'stays')).toBe(7);
    // Two handles on one file contend like two processes: both write at once.
    const add = (target: typeof database) =>
      target.transact(({ em }) =>
        em.nativeUpdate(Wallet, { id: 'stays' }, { balance: raw('balance + 1') }),
      );
    await Promise.all(Array.from({ length: 30 }, (_, n) => add(others[n % 2] ?? database)));
    expect(await balanceOf(database, 'stays')).toBe(37);
    for (const other of others) await other.close();
  });

  it('counts queries, answers pings and pages by key', async () => {
    const { database } = opened;
    const seen: string[] = [];
    const stop = database.onQuery((sql) => seen.push(sql));
    await database.ping();
    stop();
    expect(seen.some((sql) => sql.includes('select 1'))).toBe(true);
    for (let n = 0; n < 5; n += 1) await openWallet(database, `wal_000000000${n}`, n);
    const where = { id: { $like: 'wal_%' } };
    const first = await keysetPage(database.fork(), Wallet, { where, first: 2 });
    expect(first.items.map(({ balance }) => balance)).toEqual([4, 3]);
    expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const after = first.cursors[1];
    const second = await keysetPage(database.fork(), Wallet, { where, first: 3, after });
    expect(second.items.map(({ balance }) => balance)).toEqual([2, 1, 0]);
    expect(second).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const oldest = await keysetPage(database.fork(), Wallet, {
      where,
      first: 1,
      orderBy: 'oldest',
    });
    expect(oldest.items[0]?.balance).toBe(0);
    for (const bad of ['', '%%%', 'eA', Buffer.from("x' or 1=1").toString('base64url')]) {
      const asked = keysetPage(database.fork(), Wallet, { where, first: 1, after: bad });
      await expect(asked).rejects.toThrow('cursor');
    }
  });
});
