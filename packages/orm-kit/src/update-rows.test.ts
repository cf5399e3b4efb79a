import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { kinds, openForTests, openWallet, Wallet } from './for-tests.ts';
import { updateRows } from './update-rows.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe.each(kinds)('rows changed by one statement on $kind', ({ kind, skip }) => {
  const it = skip ? test.skip : test;
  let opened: Awaited<ReturnType<typeof openForTests>>;
  beforeAll(async () => {
    if (!skip) opened = await openForTests(kind);
  });
  afterAll(() => opened?.drop());

  it('each gets its own values, whatever their kind, and others stay', async () => {
    const { database } = opened;
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c']) ids.push(await openWallet(database, name, 1));
    const [a, b, c] = ids as [string, string, string];
    const openedAt = new Date('2030-05-06T07:08:09.123Z');
    const note = { deep: ['“é”', { x: null }] };
    const statements: string[] = [];
    const stop = database.onQuery((sql) => statements.push(sql));
    const changed = await database.transact(({ em }) =>
      updateRows(em, Wallet, [
        { id: a, balance: 2 ** 40, openedAt, code: 'x', note },
        { id: b, balance: -5, openedAt, code: null, note: null },
      ]),
    );
    stop();
    expect(changed).toBe(2);
    expect(statements.filter((sql) => sql.startsWith('update'))).toHaveLength(1);
    const rows = await database.fork().find(Wallet, { id: { $in: ids } });
    const row = (id: string) => rows.find((each) => each.id === id);
    expect(row(a)).toMatchObject({ balance: 2 ** 40, openedAt, code: 'x', note });
    expect(row(b)).toMatchObject({ balance: -5, openedAt, code: null, note: null });
    expect(row(c)).toMatchObject({ balance: 1 });
  });

  it('answers how many there were, and refuses a change that is not whole', async () => {
    const { database } = opened;
    const id = await openWallet(database, 'd', 1);
    const change = (changes: { id: string; balance: number }[]) =>
      database.transact(({ em }) => updateRows(em, Wallet, changes));
    expect(await change([])).toBe(0);
    expect(await change([{ id, balance: 7 }])).toBe(1);
    expect(
      await change([
        { id, balance: 7 },
        { id: 'gone', balance: 7 },
      ]),
    ).toBe(1);
    const half = change([{ id, balance: 8 }, { id: 'other' } as { id: string; balance: number }]);
    await expect(half).rejects.toThrow('says nothing of balance');
  });
});
