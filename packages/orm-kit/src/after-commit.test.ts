import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { balanceOf, kinds, openForTests, openWallet, SomethingSeen, Wallet } from './for-tests.ts';
import { insertRows } from './insert-rows.ts';
import { OutboxRow } from './tables.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe.each(kinds)('bells on $kind', ({ kind, skip }) => {
  const it = skip ? test.skip : test;
  let opened: Awaited<ReturnType<typeof openForTests>>;
  beforeAll(async () => {
    if (!skip) opened = await openForTests(kind);
  });
  afterAll(() => opened?.drop());

  it('ring once the change can be seen by others, and never after a rollback', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'bells', 0);
    const seen: Promise<number>[] = [];
    await database.transact(async (tx) => {
      await tx.em.nativeUpdate(Wallet, { id }, { balance: 5 });
      tx.afterCommit(() => seen.push(balanceOf(database, id)));
      expect(seen).toEqual([]);
    });
    expect(await Promise.all(seen)).toEqual([5]);
    const failing = database.transact(async (tx) => {
      tx.afterCommit(() => seen.push(Promise.resolve(-1)));
      throw new TypeError('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(seen).toHaveLength(1);
  });

  it('what comes last sees all else, may record, and undoes everything when it fails', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'last', 0);
    const order: string[] = [];
    await database.transact(async (tx) => {
      tx.last(async () => {
        order.push(`last ${(await tx.em.findOneOrFail(Wallet, { id })).balance}`);
        tx.record(SomethingSeen, { orderId: id, total: 1 });
      });
      await tx.em.nativeUpdate(Wallet, { id }, { balance: 7 });
      order.push('work');
    });
    expect(order).toEqual(['work', 'last 7']);
    const events = () => database.fork().count(OutboxRow, { name: SomethingSeen.name });
    expect(await events()).toBe(1);
    const failing = database.transact(async (tx) => {
      tx.last(() => Promise.reject(new TypeError('too late')));
      await tx.em.nativeUpdate(Wallet, { id }, { balance: 9 });
      tx.record(SomethingSeen, { orderId: id, total: 1 });
    });
    await expect(failing).rejects.toThrow('too late');
    expect(await balanceOf(database, id)).toBe(7);
    expect(await events()).toBe(1);
  });

  it('whole rows written past the unit of work read back as they were', async () => {
    const { database } = opened;
    const at = new Date('2026-11-22T07:05:00.123Z');
    const data = { text: 'it\'s \\ "quoted" ?', many: [1, null, { deep: true }] };
    const row = { id: 'evt_whole', name: 'n', version: 2, data, occurredAt: at, createdAt: at };
    await database.transact(({ em }) =>
      insertRows(em, OutboxRow, [{ ...row, publishedAt: at, doneAt: null }]),
    );
    const read = await database.fork().findOneOrFail(OutboxRow, { id: 'evt_whole' });
    expect({ ...read }).toEqual({ ...row, publishedAt: at, doneAt: null });
    const half = database.transact(({ em }) => insertRows(em, OutboxRow, [row as never]));
    await expect(half).rejects.toThrow('publishedAt');
  });
});
