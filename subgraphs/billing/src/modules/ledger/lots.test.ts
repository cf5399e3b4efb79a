import { newId } from '@webrana/ids';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countQueries } from '../../../test/count-queries.ts';
import { unordered } from '../../../test/databases.ts';
import { type Billing, kinds, startBilling } from '../../../test/start-billing.ts';
import { createModel } from '../../../test/wallet-model.ts';
import { bonusOfRefund } from '../invoice/bonus-of-refund.ts';
import { expireBonus } from '../wallet/use-cases/expire-bonus.ts';
import { findAccount, house, walletOf } from './accounts.ts';
import { BonusLotEntity } from './bonus-lot.entity.ts';
import { placeHold, releaseHold } from './holds.ts';
import { InsufficientBalanceError, UnbalancedPostings } from './ledger.errors.ts';
import { bonusSpentBy, findDueLots, findUnwarnedLots, openLots, spendLots } from './lots.ts';
import { moveWallets } from './move-wallets.ts';
import { type Movement, post, type Side } from './post.ts';

const day = 24 * 3_600_000;

describe.each(kinds)('bonus in the ledger ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  let shift = 0;
  beforeAll(async () => {
    if (skip) return;
    billing = await startBilling({ kind });
    await unordered(kind, billing.tables);
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const start = new Date('2030-01-01T00:00:00.000Z').getTime();
  /** A use case at a day of its own: lots end when the test says so. */
  const context = () => {
    const now = () => new Date(start + shift);
    return { ...billing.useCase(), clock: { now } };
  };
  const move = (sides: readonly Side[], more: Partial<Movement> = {}) => {
    const ctx = context();
    return ctx.transact((tx) =>
      post(ctx, tx, {
        kind: 'ADJUSTMENT',
        scope: 'test-bonus',
        key: newId('event'),
        ref: { type: 'USER', id: 'usr_test' },
        sides,
        ...more,
      }),
    );
  };
  const credit = (owner: string, amount: number, bonus: number, expiresAt: Date | null = null) =>
    move([
      { account: walletOf(owner), amount, bonus: { amount: bonus, source: 'DEPOSIT', expiresAt } },
      { account: house('PROMOTIONAL_EXPENSE'), amount: -amount },
    ]);
  const spend = (owner: string, amount: number, key: string = newId('event')) =>
    move(
      [
        { account: walletOf(owner), amount: -amount },
        { account: house('ADJUSTMENTS'), amount },
      ],
      { key },
    );
  const wallet = async (owner: string) => {
    const [row] = await billing.tables<{ balance: number; bonus: number }>(
      'select balance, bonus from account where owner_id = ?',
      [owner],
    );
    return { balance: Number(row?.balance ?? 0), bonus: Number(row?.bonus ?? 0) };
  };
  const remaining = async (owner: string): Promise<number[]> => {
    const rows = await billing.tables<{ remaining: number }>(
      `select l.remaining as remaining from bonus_lot l join account a on a.id = l.account_id
       where a.owner_id = ? order by l.id`,
      [owner],
    );
    return rows.map((row) => Number(row.remaining));
  };
  const sound = async () => expect(await billing.ledgerProblems()).toEqual([]);
  const at = (days: number) => new Date(start + days * day);

  test('is spent after paid money, and what ends first goes first', async () => {
    shift = 0;
    const owner: string = newId('user');
    await credit(owner, 1_000, 1_000, null);
    await credit(owner, 500, 500, at(20));
    await credit(owner, 300, 300, at(10));
    await credit(owner, 10_000, 0);
    await spend(owner, 9_000);
    expect(await wallet(owner)).toEqual({ balance: 2_800, bonus: 1_800 });
    await spend(owner, 1_400);
    expect(await remaining(owner)).toEqual([1_000, 400, 0]);
    await expect(spend(owner, 1_401)).rejects.toBeInstanceOf(InsufficientBalanceError);
    await spend(owner, 1_400);
    expect(await wallet(owner)).toEqual({ balance: 0, bonus: 0 });
    await sound();
  });

  test('of many payments at once none takes the same bonus twice', async () => {
    shift = 0;
    const owner: string = newId('user');
    for (let index = 0; index < 5; index += 1) await credit(owner, 1_000, 1_000, at(index + 1));
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => spend(owner, 700)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
    expect(await wallet(owner)).toEqual({ balance: 100, bonus: 100 });
    await sound();
  });

  test('ends once, however many run, and waits for what is held', async () => {
    shift = 0;
    const owner: string = newId('user');
    await credit(owner, 1_000, 1_000, at(5));
    await credit(owner, 200, 0);
    const hold = { scope: 'test-bonus', key: newId('event') };
    const first = context();
    await first.transact((tx) =>
      placeHold(first, tx, {
        ...hold,
        ownerId: owner,
        amount: 900,
        reason: 'RENEWAL',
        ref: { type: 'USER', id: owner },
        expiresAt: null,
      }),
    );
    shift = 5 * day - 1;
    await expireBonus(context());
    expect(await wallet(owner)).toEqual({ balance: 1_200, bonus: 1_000 });
    shift = 5 * day;
    await Promise.all(Array.from({ length: 6 }, () => expireBonus(context())));
    expect(await wallet(owner)).toEqual({ balance: 900, bonus: 700 });
    await first.transact((tx) => releaseHold(first, tx, hold));
    await Promise.all(Array.from({ length: 6 }, () => expireBonus(context())));
    expect(await wallet(owner)).toEqual({ balance: 200, bonus: 0 });
    const told = (await billing.events('billing.bonus-expired')).filter(
      ({ customerId }: { customerId: string }) => customerId === owner,
    );
    expect(told.map(({ amount }: { amount: number }) => amount)).toEqual([300, 700]);
    await sound();
  });

  test('is found when it ends soon or has ended, and told what a payment took of it', async () => {
    shift = 0;
    const owner: string = newId('user');
    const far = 40_000;
    const given = [];
    for (const days of [far + 3, far + 1, far + 2, null])
      given.push(await credit(owner, 100, 100, days === null ? null : at(days)));
    const [third, first, second, endless] = given.map(({ transactionId }) => transactionId);
    const { em } = billing.useCase();
    const named = (lots: readonly { transactionId: string }[]) =>
      lots.map(({ transactionId }) => transactionId);
    const account = await findAccount(em, walletOf(owner));
    const open = () => openLots(em, account?.id as string);
    expect(named(await open())).toEqual([first, second, third, endless]);
    const from = at(far);
    const soon = (days: number, limit = 10) =>
      findUnwarnedLots(em, { now: from, until: at(far + days) }, limit);
    expect(named(await soon(2))).toEqual([first, second]);
    expect(named(await soon(2, 1))).toEqual([first]);
    const due = async () =>
      (await findDueLots(em, at(far + 2), 100)).filter(
        ({ accountId }) => accountId === account?.id,
      );
    expect(named(await due())).toEqual([first, second]);
    expect(await findDueLots(em, at(far + 2), 1)).toHaveLength(1);
    const before = [await open(), await due(), await soon(2)];

    const { transactionId } = await spend(owner, 150);
    expect(await bonusSpentBy(em, transactionId)).toEqual({
      amount: 150,
      expiresAt: at(far + 2),
    });
    const credited = await credit(owner, 100, 0);
    const asked = await countQueries(billing, () => bonusSpentBy(em, credited.transactionId));
    expect(asked).toEqual({ value: { amount: 0, expiresAt: null }, queries: 1 });
    expect(named(await open())).toEqual([second, third, endless]);
    expect((await open()).map((lot) => lot.remaining)).toEqual([50, 100, 100]);
    expect(named(await due())).toEqual([second]);
    expect(named(await soon(2))).toEqual([second]);
    // What somebody has in hand does not change under it.
    for (const lots of before) expect(lots[1]).toMatchObject({ remaining: 100 });
    await billing.tables('update bonus_lot set warned_at = expires_at where transaction_id = ?', [
      second,
    ]);
    expect(await soon(2)).toEqual([]);
    const last = await spend(owner, 350);
    expect(await bonusSpentBy(em, last.transactionId)).toEqual({ amount: 250, expiresAt: null });
    await sound();
  });

  test('of two that end together the one given first goes first', async () => {
    shift = 0;
    const owner: string = newId('user');
    for (let index = 0; index < 4; index += 1) await credit(owner, 100, 100, at(7));
    await spend(owner, 250);
    expect(await remaining(owner)).toEqual([0, 0, 50, 100]);
  });

  test('one lot is ended and no other, though others end before it', async () => {
    shift = 0;
    const owner: string = newId('user');
    for (const days of [5, 9, 7]) await credit(owner, 100, 100, at(days));
    const [{ id = '' } = {}] = await billing.tables<{ id: string }>(
      `select l.id as id from bonus_lot l join account a on a.id = l.account_id
       where a.owner_id = ? order by l.expires_at desc`,
      [owner],
    );
    const end = (amount: number) =>
      move([
        { account: walletOf(owner), amount: -amount, lotId: id },
        { account: house('PROMOTIONAL_EXPENSE'), amount },
      ]);
    await expect(end(101)).rejects.toThrow(/has 1 less bonus than it says/);
    await end(60);
    expect(await remaining(owner)).toEqual([100, 40, 100]);
    expect(await wallet(owner)).toEqual({ balance: 240, bonus: 240 });
    await sound();
  });

  test('a lot that holds less than was read of it is not spent', async () => {
    shift = 0;
    const owner: string = newId('user');
    const { transactionId } = await credit(owner, 100, 100);
    const ctx = context();
    const spent = ctx.transact(async ({ em }) => {
      const lots = await em.find(BonusLotEntity, { transactionId }, { disableIdentityMap: true });
      await em.nativeUpdate(BonusLotEntity, { transactionId }, { remaining: 99 });
      const late = new Proxy(em, {
        get: (target, name) => {
          if (name === 'find') return async () => lots;
          const own = Reflect.get(target, name);
          return typeof own === 'function' ? own.bind(target) : own;
        },
      });
      const [lot] = lots;
      const part = { accountId: lot?.accountId ?? '', transactionId, occurredAt: at(0) };
      await spendLots(ctx, late, part, 100);
    });
    await expect(spent).rejects.toThrow(UnbalancedPostings);
    expect(await remaining(owner)).toEqual([100]);
    await sound();
  });

  test('a wallet whose lots hold less than it says, or that is not there, moves nothing', async () => {
    shift = 0;
    const owner: string = newId('user');
    await credit(owner, 100, 100);
    const set = (amount: number) =>
      billing.tables(
        `update bonus_lot set remaining = ? where account_id in
           (select id from account where owner_id = ?)`,
        [amount, owner],
      );
    await set(60);
    await expect(spend(owner, 100)).rejects.toThrow(/has 40 less bonus than it says/);
    expect(await wallet(owner)).toEqual({ balance: 100, bonus: 100 });
    await set(100);
    const gone = billing
      .useCase()
      .transact(({ em }) => moveWallets(em, [{ accountId: 'acc_gone', amount: 1 }]));
    await expect(gone).rejects.toThrow('There is no account acc_gone.');
  });

  test('is a part of what a wallet receives, or a bug', async () => {
    const owner: string = newId('user');
    await expect(credit(owner, 100, 101)).rejects.toThrow(UnbalancedPostings);
    await expect(credit(owner, 100, -1)).rejects.toThrow(UnbalancedPostings);
  });

  test('keeps balance = paid + bonus over any credits, spends, refunds and ends', async () => {
    const amount = fc.integer({ min: 1, max: 50_000 });
    const step = fc.oneof(
      fc.record({
        do: fc.constant('credit' as const),
        amount,
        share: fc.nat(100),
        days: fc.option(fc.nat(20)),
      }),
      fc.record({ do: fc.constant('spend' as const), amount }),
      fc.record({ do: fc.constant('refund' as const), which: fc.nat(), share: fc.nat(100) }),
      fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 6 }) }),
    );
    type Paid = { id: string; total: number; refunded: number; bonus: number; end: number | null };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        shift = 0;
        const owner: string = newId('user');
        const model = createModel();
        const payments: Paid[] = [];
        for (const now of steps) {
          if (now.do === 'credit') {
            const bonus = Math.floor((now.amount * now.share) / 100);
            const end = now.days === null ? null : start + shift + (now.days + 1) * day;
            await credit(owner, now.amount, bonus, end === null ? null : new Date(end));
            model.credit(now.amount, bonus, end);
          } else if (now.do === 'spend') {
            if (now.amount > model.balance()) {
              await expect(spend(owner, now.amount)).rejects.toThrow(InsufficientBalanceError);
              continue;
            }
            const { transactionId: id } = await spend(owner, now.amount);
            const { bonus, expiresAt: end } = model.spend(now.amount);
            payments.push({ id, total: now.amount, refunded: 0, bonus, end });
          } else if (now.do === 'wait') {
            shift += now.days * day;
            await expireBonus(context());
            model.expire(start + shift);
          } else {
            const paid = payments[now.which % Math.max(1, payments.length)];
            const back = paid ? Math.floor(((paid.total - paid.refunded) * now.share) / 100) : 0;
            if (!paid || back === 0) continue;
            const ctx = context();
            const given = await ctx.transact(async (tx) => {
              const invoice = { ...paid, paidTransactionId: paid.id };
              const bonus = await bonusOfRefund(ctx, tx, invoice, back);
              const sides = [
                { account: walletOf(owner), amount: back, ...(bonus ? { bonus } : {}) },
                { account: house('REFUNDS'), amount: -back },
              ];
              const ref = { type: 'USER', id: owner } as const;
              await post(ctx, tx, {
                kind: 'REFUND',
                scope: 'test-bonus',
                key: newId('event'),
                ref,
                sides,
              });
              return bonus;
            });
            paid.refunded += back;
            const share = (refunded: number) => Math.round((paid.bonus * refunded) / paid.total);
            expect(given?.amount ?? 0).toBe(share(paid.refunded) - share(paid.refunded - back));
            const end = paid.end === null ? null : Math.max(paid.end, start + shift + 7 * day);
            model.credit(back, given?.amount ?? 0, end);
            // A bonus that has no end never gets one, and any other is usable for a while.
            if (given) expect(given.expiresAt?.getTime() ?? null).toBe(end);
          }
          const { balance, bonus } = await wallet(owner);
          expect({ balance, bonus }).toEqual({ balance: model.balance(), bonus: model.bonus() });
          expect(balance).toBeGreaterThanOrEqual(bonus);
          const left = await remaining(owner);
          expect(left.every((each) => each >= 0)).toBe(true);
          expect(left.filter((each) => each > 0)).toEqual(model.lots());
        }
        await sound();
      }),
      { numRuns: kind === 'sqlite' ? 40 : 12 },
    );
  }, 120_000);
});
