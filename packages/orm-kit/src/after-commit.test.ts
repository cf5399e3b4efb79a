import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { balanceOf, kinds, openForTests, openWallet, Wallet } from './for-tests.ts';

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
});
