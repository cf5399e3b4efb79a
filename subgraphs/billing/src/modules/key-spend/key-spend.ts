import { raw, UniqueConstraintViolationException } from '@mikro-orm/core';
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
    throw new SpendingCapExceededError({
      cap,
      spent: now.spent,
      availableAt: monthRange(month).to,
    });
  }
  return { apiKeyId: key.id, spendMonth: month, keySpend: amount };
};

const change = async (em: Em, paymentId: string, from: number, to: number): Promise<void> => {
  const changed = await em.nativeUpdate(
    PaymentEntity,
    { id: paymentId, keySpend: from, apiKeyId: { $ne: null } },
    { keySpend: to },
  );
  if (changed === 0) return;
  const payment = await em.findOneOrFail(
    PaymentEntity,
    { id: paymentId },
    { disableIdentityMap: true },
  );
  await em.nativeUpdate(
    KeySpendEntity,
    { keyId: payment.apiKeyId as string, month: payment.spendMonth as string },
    { spent: raw('spent + ?', [to - from]) },
  );
};

type Spending = Pick<PaymentEntity, 'id' | 'amount' | 'apiKeyId'>;

/** A payment that came to nothing gives back what it took of its key's month, once. */
export const releaseKeySpend = async ({ em }: Transaction, payment: Spending): Promise<void> => {
  if (payment.apiKeyId && payment.amount > 0) await change(em, payment.id, payment.amount, 0);
};

/**
 * A payment that had been given up paid an invoice after all: it counts again. Beyond the cap if it
 * must, for the money has come; the key waits for the next month then.
 */
export const retakeKeySpend = async ({ em }: Transaction, payment: Spending): Promise<void> => {
  if (payment.apiKeyId && payment.amount > 0) await change(em, payment.id, 0, payment.amount);
};
