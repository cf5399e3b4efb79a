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
