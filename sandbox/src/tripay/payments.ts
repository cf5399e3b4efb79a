import type { CallbackRecord, PaymentRecord, PaymentStatus } from '../books/records.ts';
import type { World } from '../http/service.ts';
import { recordCallback } from './callbacks.ts';
import type { Merchant } from './merchant.ts';

export type FinalStatus = Exclude<PaymentStatus, 'UNPAID'>;

/** How a payment ends, and what the callback about it says. Amounts in whole rupiah. */
export interface PaymentChange {
  /** False: the status changes and no callback is sent. */
  sendCallback?: boolean | undefined;
  /** The amount Tripay's detail and its callback report, in place of the right one. */
  amount?: number | undefined;
  /** The amount only the callback reports. */
  callbackAmount?: number | undefined;
  note?: string | undefined;
}

// A payer may be late: PAID can follow EXPIRED and FAILED. Only a refund follows PAID.
const ALLOWED_FROM: Record<FinalStatus, readonly PaymentStatus[]> = {
  PAID: ['UNPAID', 'EXPIRED', 'FAILED'],
  FAILED: ['UNPAID'],
  EXPIRED: ['UNPAID'],
  REFUND: ['PAID'],
};

/** Thrown when a payment cannot go from where it is to where it was sent. */
export class PaymentStateError extends Error {}

/**
 * Brings a payment into a final status and records the callback about it, to be sent at once.
 * Throws PaymentStateError when there is no such step, e.g. from PAID to EXPIRED.
 */
export function changePayment(
  world: World,
  merchant: Merchant,
  payment: PaymentRecord,
  status: FinalStatus,
  change: PaymentChange = {},
): { payment: PaymentRecord; callback: CallbackRecord | null } {
  if (!ALLOWED_FROM[status].includes(payment.status)) {
    throw new PaymentStateError(`A payment that is ${payment.status} cannot become ${status}.`);
  }
  const now = world.now();
  return world.books.atomically(() => {
    const changed = world.books.payments.put({
      ...payment,
      status,
      amount: change.amount ?? payment.amount,
      note: change.note ?? payment.note,
      paidAt: status === 'PAID' ? now : payment.paidAt,
    });
    const callback =
      change.sendCallback === false
        ? null
        : recordCallback(world, merchant, changed, { amount: change.callbackAmount });
    return { payment: changed, callback };
  });
}
