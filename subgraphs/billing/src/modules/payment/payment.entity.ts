import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  amountColumn,
  countColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';
import type { Instructions } from '../../port.ts';
import type { PaymentStatus } from './payment.states.ts';
import type { ReviewProblem } from './review-problem.ts';

export type PaymentMethod = 'WALLET' | 'CHANNEL' | 'BANK_TRANSFER';
/** A top-up has no order and no invoice. */
export type PaymentPurpose = 'ORDER' | 'RENEWAL' | 'TOP_UP';

/** The gateway gave back what had been credited: staff decide whose loss it is. */
export type GatewayRefundState = 'IN_REVIEW' | 'TAKEN_BACK' | 'BORNE' | 'DISMISSED';

export const PaymentEntity = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  indexes: [
    { name: 'payment_invoice', properties: ['invoiceId'] },
    { name: 'payment_order', properties: ['orderId'] },
    { name: 'payment_due', properties: ['nextPollAt', 'id'] },
    { name: 'payment_customer', properties: ['customerId', 'id'] },
    { name: 'payment_status', properties: ['status', 'method', 'id'] },
    { name: 'payment_gateway_refund', properties: ['gatewayRefund', 'id'] },
  ],
  uniques: [{ name: 'payment_gateway_reference', properties: ['gateway', 'gatewayReference'] }],
  properties: {
    id: idColumn().primary(),
    purpose: stateColumn<PaymentPurpose>().default('ORDER'),
    invoiceId: idColumn().nullable(),
    orderId: idColumn().nullable(),
    customerId: idColumn(),
    /** The project of the order it pays; null when that belongs to none. */
    projectId: idColumn().nullable(),
    /** The API key that made it, and the month in Jakarta it counts in. */
    apiKeyId: idColumn().nullable(),
    spendMonth: keyColumn(7).nullable(),
    /** What it takes of that month now: the amount, or 0 once it came to nothing. */
    keySpend: amountColumn().defaultRaw('0'),
    method: stateColumn<PaymentMethod>(),
    /** The payment gateway of its channel, as the registry names it; null for other methods. */
    gateway: keyColumn(40).nullable(),
    channelCode: keyColumn(40).nullable(),
    channelName: textColumn(100).nullable(),
    /** What the invoice asks for, or what is to reach the wallet. */
    amount: amountColumn(),
    feeCustomer: amountColumn(),
    total: amountColumn(),
    /** Our name for it at the gateway, known before the gateway is asked. */
    merchantRef: keyColumn().unique('payment_merchant_ref'),
    gatewayReference: keyColumn(100).nullable(),
    /** What the gateway said it would collect. */
    expectedAmount: amountColumn().nullable(),
    /** What the gateway keeps for its work, as its detail tells it: our cost, posted nowhere. */
    gatewayFee: amountColumn().nullable(),
    status: stateColumn<PaymentStatus>(),
    instructions: jsonColumn<Instructions>().nullable(),
    createdAt: instantColumn(),
    /** When the customer last chose this payment. */
    requestedAt: instantColumn(),
    expiresAt: instantColumn().nullable(),
    paidAt: instantColumn().nullable(),
    /** With TOP_UP: the promotion's bonus as promised when it was begun; null once it was lost. */
    bonus: amountColumn().nullable(),
    promotionId: idColumn().nullable(),
    /** What was credited when that differs from `amount`: the transfer's code, or a review's outcome. */
    creditedAmount: amountColumn().nullable(),
    /** Why it went into review: what was expected and what was collected; null on reviews from before. */
    reviewProblem: stateColumn<ReviewProblem>().nullable(),
    reviewExpected: amountColumn().nullable(),
    reviewCollected: amountColumn().nullable(),
    /** When staff closed its review; nothing is credited for it afterwards. */
    reviewedAt: instantColumn().nullable(),
    /** When the gateway was found to have given the payer the money back; null when it has not. */
    gatewayRefundedAt: instantColumn().nullable(),
    /** How far staff are with that, for what had been credited; null when nothing had. */
    gatewayRefund: stateColumn<GatewayRefundState>().nullable(),
    creditedTransactionId: idColumn().nullable().unique('payment_credited_transaction'),
    /** When to ask the gateway about it next; null when there is nothing to ask. */
    nextPollAt: instantColumn().nullable(),
    /** Who opens it at the gateway holds it until then. */
    leaseUntil: instantColumn().nullable(),
    /** How often opening was begun; above zero means look before asking again. */
    openTries: countColumn(),
    /** Why it failed or is in review, for staff. */
    problem: textColumn(500).nullable(),
  },
});

export type PaymentEntity = InferEntity<typeof PaymentEntity>;

/** What was credited for a paid payment, whole rupiah. */
export const creditedAmount = (payment: Pick<PaymentEntity, 'amount' | 'creditedAmount'>): number =>
  payment.creditedAmount ?? payment.amount;
