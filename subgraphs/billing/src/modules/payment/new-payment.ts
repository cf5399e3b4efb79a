import { PaymentStatusChanged } from '@webrana/events';
import { insertRows, type Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../context.ts';
import { PaymentEntity } from './payment.entity.ts';
import type { PaymentStatus } from './payment.states.ts';

type Given = Pick<PaymentEntity, 'customerId' | 'method' | 'amount' | 'status'> &
  Partial<PaymentEntity>;

const paymentOf = ({ clock, newId }: Pick<UseCase, 'clock' | 'newId'>, given: Given) => {
  const now = clock.now();
  const id: string = given.id ?? newId('payment');
  const payment: PaymentEntity = {
    id,
    purpose: 'ORDER',
    invoiceId: null,
    orderId: null,
    projectId: null,
    apiKeyId: null,
    spendMonth: null,
    keySpend: 0,
    gateway: null,
    channelCode: null,
    channelName: null,
    feeCustomer: 0,
    total: given.amount + (given.feeCustomer ?? 0),
    merchantRef: id,
    gatewayReference: null,
    expectedAmount: null,
    gatewayFee: null,
    instructions: null,
    createdAt: now,
    requestedAt: now,
    expiresAt: null,
    paidAt: null,
    bonus: null,
    promotionId: null,
    creditedAmount: null,
    reviewProblem: null,
    reviewExpected: null,
    reviewCollected: null,
    reviewedAt: null,
    gatewayRefundedAt: null,
    gatewayRefund: null,
    creditedTransactionId: null,
    nextPollAt: null,
    leaseUntil: null,
    openTries: 0,
    problem: null,
    ...given,
  };
  return payment;
};

/** Writes payments down; what is not given is empty. Their ids are also their `merchantRef`s. */
export const insertPayments = async (
  context: Pick<UseCase, 'clock' | 'newId'>,
  tx: Transaction,
  given: readonly Given[],
): Promise<PaymentEntity[]> => {
  const payments = given.map((each) => paymentOf(context, each));
  await insertRows(tx.em, PaymentEntity, payments);
  return payments;
};

/** Writes one payment down, as `insertPayments` does, and answers its id. */
export const insertPayment = async (
  context: Pick<UseCase, 'clock' | 'newId'>,
  tx: Transaction,
  given: Given,
): Promise<string> => {
  const [payment] = await insertPayments(context, tx, [given]);
  return (payment as PaymentEntity).id;
};

/** Tells whoever watches that the payment is now `status`. */
export const announceStatus = (
  tx: Transaction,
  { id, customerId, orderId }: Pick<PaymentEntity, 'id' | 'customerId' | 'orderId'>,
  status: PaymentStatus,
): void => {
  tx.record(PaymentStatusChanged, {
    paymentId: id,
    customerId,
    orderId: orderId ?? null,
    status,
  });
};
