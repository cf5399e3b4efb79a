import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unordered } from '../../../test/databases.ts';
import { type Billing, fill, kinds, startBilling } from '../../../test/start-billing.ts';
import { findAccount, house, walletOf } from './accounts.ts';
import {
  captureHold,
  findDueHolds,
  findHold,
  type NewHold,
  openHolds,
  placeHold,
  releaseHold,
} from './holds.ts';
import { HoldClosedError, InsufficientBalanceError } from './ledger.errors.ts';
import { type Movement, post } from './post.ts';

describe.each(kinds)('holds ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (skip) return;
    billing = await startBilling({ kind });
    await unordered(kind, billing.tables);
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
  const sound = async () => expect(await billing.ledgerProblems()).toEqual([]);

  test('what is held cannot be spent, and can again when it is let go', async () => {
    const owner = await funded(10_000);
    const { idemKey: key } = await hold(owner, 7_000);
    expect(await wallet(owner)).toEqual({ balance: 10_000, held: 7_000 });
    await expect(spend(owner, 3_001)).rejects.toMatchObject({
      typename: 'InsufficientBalanceError',
      facts: { balance: { amount: 3_000 }, shortfall: { amount: 1 } },
    });
    await expect(hold(owner, 3_001)).rejects.toMatchObject({
      typename: 'InsufficientBalanceError',
      facts: { balance: { amount: 3_000 }, shortfall: { amount: 1 } },
    });
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
    await expect(capture(key, debit(owner, 1_001))).rejects.toThrow(
      new RangeError('1001 cannot be taken from a hold of 1000.'),
    );
    await expect(capture(key, { ...debit(owner, 1), sides: [] })).rejects.toThrow(
      new RangeError('0 cannot be taken from a hold of 1000.'),
    );
    const nothing = new RangeError('A hold of 0 is not whole rupiah above zero.');
    await expect(hold(owner, 0)).rejects.toThrow(nothing);
    await expect(hold(owner, -5)).rejects.toThrow(RangeError);
    expect(await wallet(owner)).toEqual({ balance: 10_000, held: 1_000 });
    await sound();
  });

  test('what nobody holds is neither taken nor let go, and what was let go is not taken', async () => {
    const owner = await funded(10_000);
    const nobody = `Nothing is held for ${scope} nobody.`;
    await expect(capture('nobody', debit(owner, 1))).rejects.toThrow(nobody);
    expect(await release('nobody')).toBe(false);
    const { idemKey: key } = await hold(owner, 1_000);
    expect(await release(key)).toBe(true);
    await expect(capture(key, debit(owner, 1_000))).rejects.toBeInstanceOf(HoldClosedError);
    expect((await findHold(billing.useCase().em, { scope, key }))?.state).toBe('RELEASED');
    expect(await wallet(owner)).toEqual({ balance: 10_000, held: 0 });
  });

  test('a key belongs to its scope, and is seen as the database has it now', async () => {
    const owner = await funded(10_000);
    const key = newId('event');
    const first = await hold(owner, 1_000, { key });
    const second = await hold(owner, 2_000, { key, scope: 'another-scope' });
    expect(second.id).not.toBe(first.id);
    const { em } = billing.useCase();
    const before = await findHold(em, { scope, key });
    await release(key);
    expect((await findHold(em, { scope, key }))?.state).toBe('RELEASED');
    // What somebody has in hand does not change under it.
    expect(before?.state).toBe('HELD');
  });

  test('what is held under a key stays, whoever asks for it again', async () => {
    const owner = await funded(10_000);
    const stranger: string = newId('user');
    const key = newId('event');
    const { id } = await hold(owner, 1_000, { key });
    expect(await hold(stranger, 9_000, { key })).toMatchObject({ id, amount: 1_000 });
    expect(await findAccount(billing.useCase().em, walletOf(stranger))).toBeNull();
  });

  test('a hold that cannot be written for another reason is not taken for a twin', async () => {
    const owner = await funded(10_000);
    const { id } = await hold(owner, 1_000);
    const context = { ...billing.useCase(), newId: () => id } as ReturnType<Billing['useCase']>;
    const placed = context.transact((tx) =>
      placeHold(context, tx, {
        ownerId: owner,
        amount: 1_000,
        reason: 'RENEWAL',
        ref,
        expiresAt: null,
        scope,
        key: newId('event'),
      }),
    );
    await expect(placed).rejects.toThrow(UniqueConstraintViolationException);
    expect(await wallet(owner)).toEqual({ balance: 10_000, held: 1_000 });
  });

  test('a hold that somebody else places meanwhile is the one', async () => {
    const owner = await funded(10_000);
    const key = newId('event');
    const first = await hold(owner, 1_000, { key });
    const context = billing.useCase();
    /** Places the hold as if it had not been there a moment ago. */
    const late = (fault?: Error) =>
      context.transact((tx) => {
        let isFirst = true;
        const instead: Partial<typeof tx.em> = {
          findOne: async (...call) => {
            if (!isFirst) return tx.em.findOne(...call);
            isFirst = false;
            return null;
          },
          ...(fault && { insert: () => Promise.reject(fault) }),
        };
        const em = new Proxy(tx.em, {
          get: (target, name) => {
            const own = Reflect.get(instead, name) ?? Reflect.get(target, name);
            return typeof own === 'function' ? own.bind(target) : own;
          },
        });
        return placeHold(context, { ...tx, em } as typeof tx, {
          ownerId: owner,
          amount: 1_000,
          reason: 'RENEWAL',
          ref,
          expiresAt: null,
          scope,
          key,
        });
      });
    expect((await late()).id).toBe(first.id);
    await expect(late(new TypeError('broken'))).rejects.toThrow('broken');
    expect(await wallet(owner)).toEqual({ balance: 10_000, held: 1_000 });
  });

  test('those whose time is over are found, those that ended first come first', async () => {
    const owner = await funded(10_000);
    const at = (minute: number) => new Date(Date.UTC(2031, 0, 1, 0, minute));
    const [late, soon, closed] = [
      await hold(owner, 100, { expiresAt: at(20) }),
      await hold(owner, 100, { expiresAt: at(10) }),
      await hold(owner, 100, { expiresAt: at(5) }),
      await hold(owner, 100),
      await hold(owner, 100, { expiresAt: at(21) }),
    ];
    await release((closed as { idemKey: string }).idemKey);
    const { em } = billing.useCase();
    const due = (limit: number) => findDueHolds(em, at(20), limit);
    const found = await due(10);
    expect(found.map(({ id }) => id)).toEqual([soon?.id, late?.id]);
    expect((await due(1)).map(({ id }) => id)).toEqual([soon?.id]);
    const account = await findAccount(em, walletOf(owner));
    const open = await openHolds(em, account?.id as string);
    expect(open).toHaveLength(4);
    expect(open.map(({ id }) => id)).toEqual(open.map(({ id }) => id).toSorted());
    expect(open.some(({ id }) => id === closed?.id)).toBe(false);
    await release((soon as { idemKey: string }).idemKey);
    expect((await due(10)).map(({ id }) => id)).toEqual([late?.id]);
    expect(await findHold(em, { scope, key: soon?.idemKey as string })).toMatchObject({
      state: 'RELEASED',
    });
    expect(found[0]?.state).toBe('HELD');
  });

  test('the check sees a wallet that holds something else than its holds', async () => {
    const owner = await funded(10_000);
    await hold(owner, 4_000);
    const set = (held: number) =>
      billing.tables('update account set held = ? where owner_id = ?', [held, owner]);
    await set(3_000);
    const problems = await billing.ledgerProblems();
    expect(problems.map(({ check }) => check)).toEqual([
      'what is held of a wallet is the sum of its holds, and no more than its balance',
    ]);
    await set(4_000);
  });
});
