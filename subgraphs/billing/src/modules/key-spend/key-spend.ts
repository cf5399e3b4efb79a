import { LockMode, raw, UniqueConstraintViolationException } from '@mikro-orm/core';
import { jakartaMonth } from '@webrana/calendar';
import type { Transaction } from '@webrana/orm-kit';
import type { Actor } from '@webrana/subgraph-kit';
import type { UseCase } from '../../context.ts';
import { monthRange } from '../invoice/month.ts';
import { PaymentEntity } from '../payment/payment.entity.ts';
import { KeySpendEntity } from './key-spend.entity.ts';
import { SpendingCapExceededError } from './key-spend.errors.ts';

type Em = Transaction['em'];

/** What a payment keeps of the key that made it. */
export type PaidByKey = Pick<PaymentEntity, 'apiKeyId' | 'spendMonth' | 'keySpend'>;
const byNobody: PaidByKey = { apiKeyId: null, spendMonth: null, keySpend: 0 };

const keyOf = (actor: Actor) => (actor.kind === 'user' ? actor.apiKey : undefined);

const openMonth = async (em: Em, keyId: string, month: string): Promise<void> => {
  if (await em.findOne(KeySpendEntity, { keyId, month }, { disableIdentityMap: true })) return;
  try {
    await em.insert(KeySpendEntity, { keyId, month, spent: 0 });
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
  }
};

const overCap = (cap: number, spent: number, month: string): SpendingCapExceededError =>
  new SpendingCapExceededError({ cap, spent, availableAt: monthRange(month).to });

/**
 * Counts what an API key is about to pay, before the money moves; one guarded statement, so that its
 * cap holds however many pay at once. Lock the invoice first and wallets later. Throws
 * `SpendingCapExceededError`. Without a key nothing is counted.
 */
export const takeKeySpend = async (
  { actor, clock }: Pick<UseCase, 'actor' | 'clock'>,
  { em }: Transaction,
  amount: number,
): Promise<PaidByKey> => {
  const key = keyOf(actor);
  if (!key) return byNobody;
  const cap = key.monthlyCap;
  const month = jakartaMonth(clock.now());
  await openMonth(em, key.id, month);
  const row = { keyId: key.id, month };
  const guard = cap === undefined ? row : { ...row, spent: { $lte: cap - amount } };
  const taken = await em.nativeUpdate(KeySpendEntity, guard, {
    spent: raw('spent + ?', [amount]),
  });
  if (taken === 0 && cap !== undefined) {
    const now = await em.findOneOrFail(KeySpendEntity, row, { disableIdentityMap: true });
    throw overCap(cap, now.spent, month);
  }
  return { apiKeyId: key.id, spendMonth: month, keySpend: amount };
};

/** A key whose payment another service asks for; its cap in whole rupiah, null without one. */
export type NamedKey = { readonly id: string; readonly monthlyCap?: number | null | undefined };

/** A key's present month, locked: what was read of it holds until the commit. */
export type LockedMonth = {
  readonly key: NamedKey;
  readonly month: string;
  readonly spent: number;
};

/** For a payment that must look before it takes: locks the key's month. Lock wallets later. */
export const lockKeyMonth = async (
  { clock }: Pick<UseCase, 'clock'>,
  { em }: Transaction,
  key: NamedKey,
): Promise<LockedMonth> => {
  const month = jakartaMonth(clock.now());
  await openMonth(em, key.id, month);
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true };
  const { spent } = await em.findOneOrFail(KeySpendEntity, { keyId: key.id, month }, options);
  return { key, month, spent };
};

/** Throws `SpendingCapExceededError` unless the key may spend `needed` whole rupiah more. */
export const requireKeyRoom = ({ key, month, spent }: LockedMonth, needed: number): void => {
  const { monthlyCap: cap } = key;
  if (cap != null && spent + needed > cap) throw overCap(cap, spent, month);
};

/** Counts `amount` in a locked month; look for room first. Without a key nothing is counted. */
export const takeOfMonth = async (
  { em }: Transaction,
  locked: LockedMonth | null,
  amount: number,
): Promise<PaidByKey> => {
  if (!locked) return byNobody;
  const { key, month } = locked;
  const spent = raw('spent + ?', [amount]);
  await em.nativeUpdate(KeySpendEntity, { keyId: key.id, month }, { spent });
  return { apiKeyId: key.id, spendMonth: month, keySpend: amount };
};

type Spending = Pick<PaymentEntity, 'id' | 'amount' | 'apiKeyId' | 'spendMonth'>;

const change = async (em: Em, payment: Spending, isSpent: boolean): Promise<void> => {
  const { id, amount, apiKeyId: keyId, spendMonth: month } = payment;
  if (!keyId || !month || amount <= 0) return;
  const [from, to] = isSpent ? [0, amount] : [amount, 0];
  const changed = await em.nativeUpdate(PaymentEntity, { id, keySpend: from }, { keySpend: to });
  if (changed === 0) return;
  const spent = raw('spent + ?', [to - from]);
  await em.nativeUpdate(KeySpendEntity, { keyId, month }, { spent });
};

/** A payment that came to nothing gives back what it took of its key's month, once. */
export const releaseKeySpend = ({ em }: Transaction, payment: Spending): Promise<void> =>
  change(em, payment, false);

/**
 * A payment that had been given up paid an invoice after all: it counts again. Beyond the cap if it
 * must, for the money has come; the key waits for the next month then.
 */
export const retakeKeySpend = ({ em }: Transaction, payment: Spending): Promise<void> =>
  change(em, payment, true);
