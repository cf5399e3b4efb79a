import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, fill, kinds, startBilling } from '../../../test/start-billing.ts';
import { house, walletOf } from './accounts.ts';
import { captureHold, type NewHold, placeHold, releaseHold } from './holds.ts';
import { HoldClosedError, InsufficientBalanceError } from './ledger.errors.ts';
import { type Movement, post } from './post.ts';

describe.each(kinds)('holds ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const scope = 'test-hold';
  const ref = { type: 'USER', id: 'usr_test' } as const;
  const hold = (ownerId: string, amount: number, more: Partial<NewHold> = {}) => {
    const context = billing.useCase();
    const key = more.key ?? newId('event');
    return context.transact((tx) =>
      placeHold(context, tx, {
        ownerId,
        amount,
        reason: 'RENEWAL',
        ref,
        expiresAt: null,
        scope,
        key,
        ...more,
      }),
    );
  };
  const debit = (ownerId: string, amount: number, key: string = newId('event')): Movement => ({
    kind: 'ADJUSTMENT',
    scope: 'test',
    key,
    ref,
    sides: [
      { account: walletOf(ownerId), amount: -amount },
      { account: house('ADJUSTMENTS'), amount },
    ],
  });
  const capture = (key: string, movement: Movement) => {
    const context = billing.useCase();
    return context.transact((tx) => captureHold(context, tx, { scope, key }, movement));
  };
  const release = (key: string) => {
    const context = billing.useCase();
    return context.transact((tx) => releaseHold(context, tx, { scope, key }));
  };
  const spend = (ownerId: string, amount: number) => {
    const context = billing.useCase();
    return context.transact((tx) => post(context, tx, debit(ownerId, amount)));
  };
  const wallet = async (ownerId: string) => {
    const [row] = await billing.tables<{ balance: number; held: number }>(
      'select balance, held from account where owner_id = ?',
      [ownerId],
    );
    return { balance: Number(row?.balance), held: Number(row?.held) };
  };
  const funded = async (amount: number): Promise<string> => {
    const ownerId: string = newId('user');
    await fill(billing, ownerId, amount);
    return ownerId;
  };
  const sound = async () => expect((await billing.verify()).problems).toEqual([]);

  test('what is held cannot be spent, and can again when it is let go', async () => {
    const owner = await funded(10_000);
    const { idemKey: key } = await hold(owner, 7_000);
    expect(await wallet(owner)).toEqual({ balance: 10_000, held: 7_000 });
    await expect(spend(owner, 3_001)).rejects.toMatchObject({
      typename: 'InsufficientBalanceError',
      facts: { balance: { amount: 3_000 }, shortfall: { amount: 1 } },
    });
    await expect(hold(owner, 3_001)).rejects.toBeInstanceOf(InsufficientBalanceError);
    expect(await release(key)).toBe(true);
    expect(await release(key)).toBe(false);
    await spend(owner, 10_000);
    expect(await wallet(owner)).toEqual({ balance: 0, held: 0 });
    await sound();
  });

  test('holds once per key and captures once, however many do at once', async () => {
    const owner = await funded(10_000);
    const key = newId('event');
    const placed = await Promise.all(Array.from({ length: 12 }, () => hold(owner, 6_000, { key })));
    expect(new Set(placed.map(({ id }) => id)).size).toBe(1);
    expect(await wallet(owner)).toEqual({ balance: 10_000, held: 6_000 });
    // Each comes with a movement of its own, so that only the hold keeps them from doing it again.
    const captured = await Promise.all(
      Array.from({ length: 12 }, () => capture(key, debit(owner, 5_000))),
    );
    expect(captured.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(captured.map(({ transactionId }) => transactionId)).size).toBe(1);
    expect(await wallet(owner)).toEqual({ balance: 5_000, held: 0 });
    expect(await release(key)).toBe(false);
    expect((await hold(owner, 6_000, { key })).state).toBe('CAPTURED');
    await sound();
  });

  test('of 40 holds and debits at once exactly the affordable ones succeed', async () => {
    const owner = await funded(100_000);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) =>
        index % 2 ? hold(owner, 10_000) : spend(owner, 10_000),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toBeInstanceOf(InsufficientBalanceError);
    const { balance, held } = await wallet(owner);
    expect(balance - held).toBe(0);
    await sound();
  });

  test('captures and releases that race end one way each', async () => {
    const owner = await funded(100_000);
    const keys = await Promise.all(
      Array.from({ length: 10 }, async () => (await hold(owner, 10_000)).idemKey),
    );
    const outcomes = await Promise.all(
      keys.map(async (key) => {
        const [taken, let_go] = await Promise.allSettled([
          capture(key, debit(owner, 10_000)),
          release(key),
        ]);
        if (taken.status === 'rejected') expect(taken.reason).toBeInstanceOf(HoldClosedError);
        const released = let_go.status === 'fulfilled' && let_go.value;
        expect(released).toBe(taken.status === 'rejected');
        return released ? (10_000 as number) : 0;
      }),
    );
    const left = outcomes.reduce((total, amount) => total + amount, 0);
    expect(await wallet(owner)).toEqual({ balance: left, held: 0 });
    await sound();
  });

  test('takes no more than was held, and holds nothing of nothing', async () => {
    const owner = await funded(10_000);
    const { idemKey: key } = await hold(owner, 1_000);
    await expect(capture(key, debit(owner, 1_001))).rejects.toThrow(RangeError);
    await expect(hold(owner, 0)).rejects.toThrow(RangeError);
    await expect(hold(owner, -5)).rejects.toThrow(RangeError);
    expect(await wallet(owner)).toEqual({ balance: 10_000, held: 1_000 });
    await sound();
  });

  test('the check sees a wallet that holds something else than its holds', async () => {
    const owner = await funded(10_000);
    await hold(owner, 4_000);
    const set = (held: number) =>
      billing.tables('update account set held = ? where owner_id = ?', [held, owner]);
    await set(3_000);
    const { problems } = await billing.verify();
    expect(problems.map(({ check }) => check)).toEqual([
      'what is held of a wallet is the sum of its holds, and no more than its balance',
    ]);
    await set(4_000);
  });
});
