import type { PaymentEntity } from '../payment/payment.entity.ts';
import type { BankTransferEntity } from './bank-transfer.entity.ts';

const day = 24 * 3_600_000;

/** Staff may still decide it: nobody did, and the payment did not end otherwise. */
export const isUndecided = (
  payment: Pick<PaymentEntity, 'status'>,
  transfer: Pick<BankTransferEntity, 'decision'>,
): boolean =>
  transfer.decision == null && (payment.status === 'PENDING' || payment.status === 'EXPIRED');

/** A payer may be a little late with the proof; once there is one, the payment has no end. */
export const mayHandInProof = (
  payment: Pick<PaymentEntity, 'status' | 'expiresAt'>,
  transfer: Pick<BankTransferEntity, 'decision'>,
  now: Date,
): boolean =>
  isUndecided(payment, transfer) &&
  now.getTime() - (payment.expiresAt?.getTime() ?? now.getTime()) < 7 * day;
