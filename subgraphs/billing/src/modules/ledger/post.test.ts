import { newId } from '@webrana/ids';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, fill, kinds, startBilling } from '../../../test/start-billing.ts';
import { AccountEntity } from './account.entity.ts';
import { house, walletOf } from './accounts.ts';
import { InsufficientBalanceError, UnbalancedPostings } from './ledger.errors.ts';
import { moveWallets } from './move-wallets.ts';
import { type Movement, post, postAll, type Side } from './post.ts';
import { TransactionEntity } from './transaction.entity.ts';

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
        hash: expect.stringMatching(/^2:[\w-]{43}$/),
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
        const find = async (...call: Parameters<typeof tx.em.find>) =>
          (call[0] as unknown) === TransactionEntity && left-- > 0 ? [] : tx.em.find(...call);
        const execute = async (sql: string, values: unknown[]) => {
          if (sql.startsWith('insert') && fault) throw fault;
          return tx.em.execute(sql, values);
        };
        const em = new Proxy(tx.em, {
          get(real, name) {
            if (name === 'find') return find;
            if (name === 'execute') return execute;
            const value = Reflect.get(real, name, real);
            return typeof value === 'function' ? value.bind(real) : value;
          },
        });
        const ref = { type: 'USER', id: 'usr_test' } as const;
        const movement = { kind: 'REFUND', scope: 'test', key, ref, sides } as const;
        return post(context, { ...tx, em } as typeof tx, movement);
      });
    expect(await blindly(1)).toEqual({ ...first, isNew: false, balances: new Map() });
    expect(await blindly(2)).toMatchObject({ isNew: false });
    await expect(blindly(3)).rejects.toThrow(/unique|duplicate/i);
    await expect(blindly(1, new TypeError('broken'))).rejects.toThrow('broken');
    expect(await balanceOf(userId)).toBe(500);
  });

  test('locks wallets in the order of their ids, whatever the order of the sides', async () => {
    const users = Array.from({ length: 2 }, () => newId('user') as string);
    for (const userId of users) await fill(billing, userId, 1_000);
    const statements: string[] = [];
    const stop = billing.running.database.onQuery((sql) => statements.push(sql));
    await move([
      { account: walletOf(users[1] as string), amount: -5 },
      { account: walletOf(users[0] as string), amount: 5 },
    ]);
    stop();
    // Nothing but this order keeps two who lock the same wallets from waiting for each other.
    expect(
      statements.filter((sql) => /from .account..* order by .*id. asc/.test(sql)),
    ).toHaveLength(1);
  });

  /** Posts several movements at once. */
  const moveAll = (movements: readonly (readonly Side[])[], keys: readonly string[] = []) => {
    const context = billing.useCase();
    return context.transact((tx) =>
      postAll(
        context,
        tx,
        movements.map((sides, index) => ({
          kind: 'REFUND',
          scope: 'test',
          key: keys[index] ?? newId('event'),
          ref: { type: 'USER', id: 'usr_test' },
          sides,
        })),
      ),
    );
  };
  const move2 = (userId: string, amount: number): Side[] => [
    { account: walletOf(userId), amount },
    { account: house('REVENUE'), amount: -amount },
  ];

  test('posts several at once as one after the other would', async () => {
    const [a, b]: [string, string] = [newId('user'), newId('user')];
    await fill(billing, a, 1_000);
    const keys = Array.from({ length: 4 }, () => newId('event') as string);
    const [first] = await moveAll([move2(a, -400)], keys);
    const again = await moveAll(
      [move2(a, -400), move2(a, -600), move2(b, 250), move2(a, 30)],
      keys,
    );
    expect(again.map(({ isNew }) => isNew)).toEqual([false, true, true, true]);
    expect(again[0]).toMatchObject({ transactionId: first?.transactionId, balances: new Map() });
    expect(again.map(({ balances }) => [...balances])).toEqual([
      [],
      [[a, 0]],
      [[b, 250]],
      [[a, 30]],
    ]);
    const rows = await billing.tables<{ sequence: number; after: number; id: string }>(
      `select p.sequence as sequence, p.balance_after as after, p.transaction_id as id from posting p
         join account a on a.id = p.account_id where a.owner_id = ? order by p.sequence`,
      [a],
    );
    expect(rows.map((row) => [Number(row.sequence), Number(row.after)])).toEqual([
      [1, 1_000],
      [2, 600],
      [3, 0],
      [4, 30],
    ]);
    expect(rows.slice(1).map(({ id }) => id)).toEqual(
      [first, again[1], again[3]].map((each) => each?.transactionId),
    );
    expect(await moveAll([])).toEqual([]);
    expect(await billing.ledgerProblems()).toEqual([]);
  });

  test('posts all or none, and never counts on what comes later', async () => {
    const [a, b]: [string, string] = [newId('user'), newId('user')];
    await fill(billing, a, 100);
    await expect(moveAll([move2(b, 500), move2(a, -101), move2(a, 50)])).rejects.toMatchObject({
      facts: { balance: { amount: 100 }, shortfall: { amount: 1 } },
    });
    await expect(moveAll([move2(a, 50), move2(a, -151)])).rejects.toMatchObject({
      facts: { balance: { amount: 150 }, shortfall: { amount: 1 } },
    });
    expect([await balanceOf(a), await balanceOf(b)]).toEqual([100, 0]);
    await moveAll([move2(a, 50), move2(a, -150)]);
    expect(await balanceOf(a)).toBe(0);
    const key: string = newId('event');
    await expect(moveAll([move2(a, 1), move2(a, 2)], [key, key])).rejects.toThrow(
      'Two movements of one name.',
    );
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
    expect(await billing.ledgerProblems()).toEqual([]);
  });

  test('crossing movements between wallets end, and lose nothing', async () => {
    const [a, b]: [string, string] = [newId('user'), newId('user')];
    await Promise.all([fill(billing, a, 10_000), fill(billing, b, 10_000)]);
    // The check looks at one consistent view, also while money moves.
    const reports = Promise.all([billing.ledgerProblems(), billing.ledgerProblems()]);
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
    for (const problems of await reports) expect(problems).toEqual([]);
    expect(await billing.ledgerProblems()).toEqual([]);
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
        expect(await billing.ledgerProblems()).toEqual([]);
      }),
      { numRuns: kind === 'sqlite' ? 30 : 10 },
    );
  }, 60_000);

  test('what is given and spent at once comes out of the bonus as one after the other would', async () => {
    const userId: string = newId('user');
    const [credit, other] = move2(userId, 100) as [Side, Side];
    const bonus = { amount: 60, source: 'DEPOSIT' as const, expiresAt: null };
    await moveAll([[{ ...credit, bonus }, other], move2(userId, -70), move2(userId, -20)]);
    const [account] = await billing.tables<{ balance: number; bonus: number }>(
      'select balance, bonus from account where owner_id = ?',
      [userId],
    );
    expect([Number(account?.balance), Number(account?.bonus)]).toEqual([10, 10]);
    const [uses] = await billing.tables<{ amount: number }>(
      `select sum(u.amount) as amount from bonus_use u join bonus_lot l on l.id = u.lot_id
         join account a on a.id = l.account_id where a.owner_id = ?`,
      [userId],
    );
    expect(Number(uses?.amount)).toBe(50);
  });

  test('takes what comes in, whatever is held', async () => {
    const userId: string = newId('user');
    await fill(billing, userId, 100);
    const hold = (amount: number) =>
      billing.tables('update account set held = ? where owner_id = ?', [amount, userId]);
    await hold(500);
    await moveAll([move2(userId, 20), move2(userId, 30)]);
    expect(await balanceOf(userId)).toBe(150);
    await expect(move(move2(userId, -1))).rejects.toBeInstanceOf(InsufficientBalanceError);
    await hold(0);
  });

  test('the guard of the statement holds even when the rows that were read are wrong', async () => {
    const userId: string = newId('user');
    await fill(billing, userId, 100);
    const context = billing.useCase();
    /** Moves the wallet as if it had been read with 1,000 more than there is. */
    const misled = (...amounts: number[]) =>
      context.transact(async (tx) => {
        const find = async (...call: Parameters<typeof tx.em.find>) => {
          const rows = await tx.em.find(...call);
          if ((call[0] as unknown) !== AccountEntity) return rows;
          return rows.map((row) => {
            const account = row as unknown as AccountEntity;
            return { ...account, balance: (account.balance ?? 0) + 1_000 };
          });
        };
        const em = new Proxy(tx.em, {
          get(real, name) {
            if (name === 'find') return find;
            const value = Reflect.get(real, name, real);
            return typeof value === 'function' ? value.bind(real) : value;
          },
        });
        const [row] = await tx.em.find(AccountEntity, { ownerId: userId });
        const accountId = row?.id as string;
        await moveWallets(
          em,
          amounts.map((amount) => ({ accountId, amount })),
        );
      });
    await expect(misled(-101)).rejects.toThrow('changed under its lock');
    await expect(misled(-150, 100)).rejects.toThrow('changed under its lock');
    await expect(misled(50, -200, 500)).rejects.toThrow('changed under its lock');
    expect(await balanceOf(userId)).toBe(100);
    await expect(misled(-1_101)).rejects.toBeInstanceOf(InsufficientBalanceError);
  });

  test('keeps its promises over any movements at once, bonus among them', async () => {
    const users = Array.from({ length: 2 }, () => newId('user') as string);
    const model = new Map(users.map((user) => [user, 0]));
    const step = fc.record({
      user: fc.nat(1),
      amount: fc.integer({ min: -40_000, max: 60_000 }).filter((amount) => amount !== 0),
      share: fc.nat(100),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const after = new Map(model);
        let isCovered = true;
        const movements = steps.map(({ user, amount, share }): Side[] => {
          const id = users[user] as string;
          const balance = (after.get(id) ?? 0) + amount;
          after.set(id, balance);
          if (balance < 0) isCovered = false;
          const [side, other] = move2(id, amount) as [Side, Side];
          const part = Math.floor((amount * share) / 100);
          const bonus = { amount: part, source: 'DEPOSIT' as const, expiresAt: null };
          return amount > 0 ? [{ ...side, bonus }, other] : [side, other];
        });
        if (isCovered) {
          await moveAll(movements);
          for (const [id, balance] of after) model.set(id, balance);
        } else await expect(moveAll(movements)).rejects.toBeInstanceOf(InsufficientBalanceError);
        for (const [id, balance] of model) expect(await balanceOf(id)).toBe(balance);
        expect(await billing.ledgerProblems()).toEqual([]);
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
    const problems = await billing.ledgerProblems();
    expect(problems.map(({ check }) => check)).toEqual([
      'every wallet equals the sum of its postings',
    ]);
    await billing.tables('update account set balance = 7000 where owner_id = ?', [userId]);
  });
});
