import { isTestOwner } from '@webrana/ids';
import type { Actor } from '@webrana/subgraph-kit';
import type { Settings } from '../../config.ts';
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

/** The accounts this actor may transfer to; in test mode none, because nobody transfers test money. */
export const bankAccountsFor = (
  { bankAccounts }: Pick<Settings, 'bankAccounts'>,
  actor: Actor,
): Settings['bankAccounts'] =>
  actor.kind === 'user' && isTestOwner(actor.userId) ? [] : bankAccounts;
