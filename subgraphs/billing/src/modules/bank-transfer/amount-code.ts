import { randomInt } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Transaction } from '@webrana/orm-kit';
import { PaymentChannelUnavailableError } from '../payment/payment.errors.ts';
import { TransferCodeEntity } from './transfer-code.entity.ts';

/** The largest code, and so what a transfer brings beyond its amount at most; whole rupiah. */
export const largestCode = 999;
const hour = 3_600_000;

/** How long a code belongs to a transfer at least: what was transferred arrives by then. */
export const codeHeldMs = 48 * hour;
/** While a proof waits for staff, its code is nobody else's. */
export const codeWithProofMs = 30 * 24 * hour;

export type CodeClaim = { accountCode: string; paymentId: string; now: Date };

/** Takes the code, free or given up, for the payment; false when somebody holds it. */
const take = async (
  { em }: Transaction,
  amountCode: number,
  { accountCode, paymentId, now }: CodeClaim,
): Promise<boolean> => {
  const heldUntil = new Date(now.getTime() + codeHeldMs);
  const taken = await em.nativeUpdate(
    TransferCodeEntity,
    { accountCode, amountCode, heldUntil: { $lte: now } },
    { paymentId, heldUntil },
  );
  if (taken > 0) return true;
  try {
    await em.insert(TransferCodeEntity, { accountCode, amountCode, paymentId, heldUntil });
    return true;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return false;
    throw error;
  }
};

/**
 * A code of 1–999 that no other open transfer to the account has. Throws
 * `PaymentChannelUnavailableError` when all are taken.
 */
export const claimCode = async (tx: Transaction, claim: CodeClaim): Promise<number> => {
  const { accountCode, now } = claim;
  const held = await tx.em.find(
    TransferCodeEntity,
    { accountCode, heldUntil: { $gt: now } },
    { fields: ['amountCode'], disableIdentityMap: true },
  );
  const busy = new Set(held.map(({ amountCode }) => amountCode));
  const free = Array.from({ length: largestCode }, (_, index) => index + 1).filter(
    (code) => !busy.has(code),
  );
  while (free.length > 0) {
    // Chance keeps two payers of the same moment apart, and codes from being guessed in a row.
    const [code] = free.splice(randomInt(free.length), 1) as [number];
    if (await take(tx, code, claim)) return code;
  }
  throw new PaymentChannelUnavailableError();
};

/** The code is kept until `until`, or given back when that is in the past. */
export const holdCode = async (
  { em }: Transaction,
  paymentId: string,
  until: Date,
): Promise<void> => {
  await em.nativeUpdate(TransferCodeEntity, { paymentId }, { heldUntil: until });
};
