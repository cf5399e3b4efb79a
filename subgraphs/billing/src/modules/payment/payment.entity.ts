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

export type PaymentMethod = 'WALLET' | 'CHANNEL' | 'BANK_TRANSFER';
/** A top-up has no order and no invoice. */
export type PaymentPurpose = 'ORDER' | 'RENEWAL' | 'TOP_UP';

export const PaymentEntity = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  indexes: [
    { name: 'payment_invoice', properties: ['invoiceId'] },
    { name: 'payment_order', properties: ['orderId'] },
    { name: 'payment_due', properties: ['nextPollAt', 'id'] },
    { name: 'payment_customer', properties: ['customerId', 'id'] },
    { name: 'payment_status', properties: ['status', 'method', 'id'] },
  ],
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
    channelCode: keyColumn(40).nullable(),
    channelName: textColumn(100).nullable(),
    /** What the invoice asks for, or what is to reach the wallet. */
    amount: amountColumn(),
    feeCustomer: amountColumn(),
    total: amountColumn(),
    /** Our name for it at the gateway, known before the gateway is asked. */
    merchantRef: keyColumn().unique('payment_merchant_ref'),
    gatewayReference: keyColumn(100).nullable().unique('payment_gateway_reference'),
    /** What the gateway said it would collect. */
    expectedAmount: amountColumn().nullable(),
    status: stateColumn<PaymentStatus>(),
    instructions: jsonColumn<Instructions>().nullable(),
    createdAt: instantColumn(),
    /** When the customer last chose this payment. */
    requestedAt: instantColumn(),
    expiresAt: instantColumn().nullable(),
    paidAt: instantColumn().nullable(),
    /** With TOP_UP: the promotion's bonus as promised when the payment was begun. */
    bonus: amountColumn().nullable(),
    promotionId: idColumn().nullable(),
    /** What was credited when that differs from `amount`: the transfer's code, or a review's outcome. */
    creditedAmount: amountColumn().nullable(),
    /** When staff closed its review; nothing is credited for it afterwards. */
    reviewedAt: instantColumn().nullable(),
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
