import { newId } from '@webrana/ids';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, fill, kinds, startBilling } from '../../../test/start-billing.ts';
import { house, walletOf } from './accounts.ts';
import { InsufficientBalanceError, UnbalancedPostings } from './ledger.errors.ts';
import { type Movement, post, type Side } from './post.ts';

describe.each(kinds)('the ledger ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const move = (sides: readonly Side[], more: Partial<Movement> = {}) => {
    const context = billing.useCase();
    return context.transact((tx) =>
      post(context, tx, {
        kind: 'REFUND',
        scope: 'test',
        key: newId('event'),
        ref: { type: 'USER', id: 'usr_test' },
        sides,
        ...more,
      }),
    );
  };
  const balanceOf = async (userId: string): Promise<number> => {
    const [row] = await billing.tables<{ balance: number }>(
      'select balance from account where owner_id = ?',
      [userId],
    );
    return Number(row?.balance ?? 0);
  };

  test('refuses what does not sum to zero or is not whole rupiah', async () => {
    const wallet = walletOf(newId('user'));
    await expect(move([{ account: wallet, amount: 1 }])).rejects.toThrow(UnbalancedPostings);
    const half = [
      { account: wallet, amount: 0.5 },
      { account: house('REVENUE'), amount: -0.5 },
    ];
    await expect(move(half)).rejects.toThrow(UnbalancedPostings);
  });

  test('posts the same scope and key once, also when many do at once', async () => {
    const userId: string = newId('user');
    const key = newId('event');
    const sides = [
      { account: walletOf(userId), amount: 500 },
      { account: house('REVENUE'), amount: -500 },
    ];
    const posted = await Promise.all(Array.from({ length: 12 }, () => move(sides, { key })));
    expect(posted.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(posted.map(({ transactionId }) => transactionId)).size).toBe(1);
    expect(await balanceOf(userId)).toBe(500);
  });

  test('writes what was asked for: one row per account, none of zero', async () => {
    const userId: string = newId('user');
    const orderId: string = newId('order');
    const wallet = walletOf(userId);
    const { transactionId, balances, isNew } = await move(
      [
        { account: wallet, amount: 700 },
        { account: wallet, amount: 300 },
        { account: house('REFUNDS'), amount: -1_000 },
        { account: house('PPN_PAYABLE'), amount: 0 },
      ],
      { kind: 'LATE_PAYMENT', ref: { type: 'INVOICE', id: 'inv_1' }, orderId },
    );
    expect(isNew).toBe(true);
    expect([...balances]).toEqual([[userId, 1_000]]);
    const [row] = await billing.tables('select * from ledger_transaction where id = ?', [
      transactionId,
    ]);
    expect(row).toMatchObject({
      kind: 'LATE_PAYMENT',
      idem_scope: 'test',
      ref_type: 'INVOICE',
      ref_id: 'inv_1',
      order_id: orderId,
    });
    const postings = await billing.tables<Record<string, unknown>>(
      `select a.kind as kind, p.amount as amount, p.sequence as sequence, p.balance_after as after,
         p.prev_hash as prev, p.hash as hash
       from posting p join account a on a.id = p.account_id where p.transaction_id = ?
       order by p.amount`,
      [transactionId],
    );
    expect(
      postings.map(({ amount, sequence, after, ...rest }) => ({
        ...rest,
        amount: Number(amount),
        place: [sequence, after].map((value) => (value === null ? null : Number(value))),
      })),
    ).toEqual([
      { kind: 'REFUNDS', amount: -1_000, place: [null, null], prev: null, hash: null },
      {
        kind: 'CUSTOMER_WALLET',
        amount: 1_000,
        place: [1, 1_000],
        prev: '',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(await move([{ account: wallet, amount: 0 }])).toMatchObject({ isNew: true });
  });

  test('answers a repeated movement with the first one, and moves nothing', async () => {
    const userId: string = newId('user');
    const key = newId('event');
    const sides = (amount: number) => [
      { account: walletOf(userId), amount },
      { account: house('REVENUE'), amount: -amount },
    ];
    const first = await move(sides(500), { key });
    const statements: string[] = [];
    const stop = billing.running.database.onQuery((sql) => statements.push(sql));
    const again = await move(sides(900), { key });
    stop();
    expect(statements.filter((sql) => /insert into .ledger_transaction/.test(sql))).toEqual([]);
    expect(again).toEqual({
      transactionId: first.transactionId,
      isNew: false,
      balances: new Map(),
    });
    expect(await balanceOf(userId)).toBe(500);
    expect((await move(sides(900), { key, scope: 'other' })).isNew).toBe(true);
  });

  test('refuses a bonus that is not a part of what the wallet receives', async () => {
    const account = walletOf(newId('user'));
    const grant = (amount: number) => ({ amount, source: 'WELCOME' as const, expiresAt: null });
    const against = (amount: number) => ({ account: house('PROMOTIONAL_EXPENSE'), amount });
    const wrong: Side[][] = [
      [{ account, amount: 100, bonus: grant(101) }, against(-100)],
      [{ account, amount: 100, bonus: grant(-1) }, against(-100)],
      [{ account, amount: 100, lotId: 'lot_1' }, against(-100)],
      [
        { account, amount: 100, bonus: grant(100) },
        { account, amount: 100, bonus: grant(100) },
        against(-200),
      ],
    ];
    for (const sides of wrong) await expect(move(sides)).rejects.toThrow(UnbalancedPostings);
    await expect(move(wrong[0] as Side[])).rejects.toThrow('not a part');
    await expect(move(wrong[3] as Side[])).rejects.toThrow('Two bonuses');
    await expect(move([{ account, amount: 1 }])).rejects.toThrow('sum to 1');
    const half = [{ account, amount: 1.5 }, against(-1), { account, amount: -0.5 }];
    await expect(move(half)).rejects.toThrow('not whole rupiah');
    expect((await move([{ account, amount: 0, lotId: 'lot_1' }])).isNew).toBe(true);
    const whole = [{ account, amount: 100, bonus: grant(100) }, against(-100)];
    expect((await move(whole)).isNew).toBe(true);
    const none = [{ account, amount: 100, bonus: grant(0) }, against(-100)];
    expect((await move(none)).isNew).toBe(true);
  });

  test('a twin that appears between the look and the insert is the same movement', async () => {
    const userId: string = newId('user');
    const sides = [
      { account: walletOf(userId), amount: 500 },
      { account: house('REVENUE'), amount: -500 },
    ];
    const key = newId('event');
    const first = await move(sides, { key });
    const context = billing.useCase();
    /** Posts it again, blind for as many looks; `fault` is what the insert then answers. */
    const blindly = (looks: number, fault?: Error) =>
      context.transact((tx) => {
        let left = looks;
        const execute = async (sql: string, values: unknown[]) => {
          if (sql.startsWith('select id from ledger_transaction') && left-- > 0) return [];
          if (sql.startsWith('insert') && fault) throw fault;
          return tx.em.execute(sql, values);
        };
        const em = new Proxy(tx.em, {
          get: (real, name) => (name === 'execute' ? execute : Reflect.get(real, name, real)),
        });
        const ref = { type: 'USER', id: 'usr_test' } as const;
        const movement = { kind: 'REFUND', scope: 'test', key, ref, sides } as const;
        return post(context, { ...tx, em } as typeof tx, movement);
      });
    expect(await blindly(1)).toEqual({ ...first, isNew: false, balances: new Map() });
    await expect(blindly(2)).rejects.toThrow(/unique|duplicate/i);
    await expect(blindly(1, new TypeError('broken'))).rejects.toThrow('broken');
    expect(await balanceOf(userId)).toBe(500);
  });

  test('takes accounts in the order of their ids, whatever the order of the sides', async () => {
    const users: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const userId: string = newId('user');
      await fill(billing, userId, 1_000);
      users.push(userId);
    }
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ];
    for (const order of orders) {
      const sides = order.map((at, index) => ({
        account: walletOf(users[at] as string),
        amount: [1, 1, -2][index] as number,
      }));
      const { transactionId } = await move(sides);
      expect(transactionId).toMatch(/^txn_/);
      const rows = await billing.tables<{ id: string }>(
        'select account_id as id from posting where transaction_id = ? order by id',
        [transactionId],
      );
      const ids = rows.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  test('paid money alone touches no lot', async () => {
    const userId: string = newId('user');
    await move([
      { account: walletOf(userId), amount: 900 },
      { account: house('BANK_CLEARING'), amount: -900 },
    ]);
    const statements: string[] = [];
    const stop = billing.running.database.onQuery((sql) => statements.push(sql));
    await move([
      { account: walletOf(userId), amount: -900 },
      { account: house('REVENUE'), amount: 900 },
    ]);
    stop();
    expect(statements.filter((sql) => sql.includes('bonus_lot'))).toEqual([]);
  });

  test('of 64 debits at once exactly the affordable ones succeed', async () => {
    const userId: string = newId('user');
    await fill(billing, userId, 100_000);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 64 }, () =>
        move([
          { account: walletOf(userId), amount: -10_000 },
          { account: house('REVENUE'), amount: 10_000 },
        ]),
      ),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(54);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(InsufficientBalanceError);
    expect(await balanceOf(userId)).toBe(0);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('crossing movements between wallets end, and lose nothing', async () => {
    const [a, b]: [string, string] = [newId('user'), newId('user')];
    await Promise.all([fill(billing, a, 10_000), fill(billing, b, 10_000)]);
    // The check looks at one consistent view, also while money moves.
    const reports = Promise.all([billing.verify(), billing.verify()]);
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => {
        const [from, to] = index % 2 ? [a, b] : [b, a];
        return move([
          { account: walletOf(from), amount: -100 },
          { account: walletOf(to), amount: 100 },
        ]);
      }),
    );
    expect((await balanceOf(a)) + (await balanceOf(b))).toBe(20_000);
    for (const { problems } of await reports) expect(problems).toEqual([]);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('keeps its promises over any sequence of movements', async () => {
    const users = Array.from({ length: 3 }, () => newId('user') as string);
    const model = new Map(users.map((user) => [user, 0]));
    const step = fc.record({
      user: fc.nat(2),
      amount: fc.integer({ min: -50_000, max: 60_000 }),
      tax: fc.nat(1_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const { user, amount, tax } of steps) {
          const id = users[user] as string;
          const after = (model.get(id) ?? 0) + amount;
          const moved = move([
            { account: walletOf(id), amount },
            { account: house('REVENUE'), amount: -amount - tax },
            { account: house('PPN_PAYABLE'), amount: tax },
          ]);
          if (after < 0) await expect(moved).rejects.toBeInstanceOf(InsufficientBalanceError);
          else {
            await moved;
            model.set(id, after);
          }
        }
        for (const [id, balance] of model) expect(await balanceOf(id)).toBe(balance);
        expect((await billing.verify()).problems).toEqual([]);
      }),
      { numRuns: kind === 'sqlite' ? 30 : 10 },
    );
  }, 60_000);

  test('its rows cannot be changed or removed', async () => {
    await fill(billing, newId('user'), 1);
    for (const table of ['ledger_transaction', 'posting']) {
      await expect(billing.tables(`delete from ${table}`)).rejects.toThrow();
      await expect(billing.tables(`update ${table} set id = id`)).rejects.toThrow();
    }
  });

  test('its check sees what is wrong', async () => {
    const userId: string = newId('user');
    await fill(billing, userId, 7_000);
    await billing.tables('update account set balance = 9000 where owner_id = ?', [userId]);
    const { problems } = await billing.verify();
    expect(problems.map(({ check }) => check)).toEqual([
      'every wallet equals the sum of its postings',
    ]);
    await billing.tables('update account set balance = 7000 where owner_id = ?', [userId]);
  });
});
