import type { PaymentRecord } from '../books/records.ts';
import type { Channel } from './channels.ts';
import { channelOf } from './channels.ts';
import { instructionsFor } from './instructions.ts';
import type { Merchant } from './merchant.ts';

/** What the callback and every listing say about the money of one payment, in whole rupiah. */
export function moneyOf(payment: PaymentRecord) {
  const totalFee = payment.feeMerchant + payment.feeCustomer;
  return {
    fee_merchant: payment.feeMerchant,
    fee_customer: payment.feeCustomer,
    total_fee: totalFee,
    amount_received: payment.amount - totalFee,
  };
}

export function checkoutUrl(payment: PaymentRecord, merchant: Merchant): string {
  return `${merchant.payerUrl()}/checkout/${payment.reference}`;
}

function commonFacts(payment: PaymentRecord, channel: Channel | undefined, merchant: Merchant) {
  const checkout = checkoutUrl(payment, merchant);
  return {
    reference: payment.reference,
    merchant_ref: payment.merchantRef,
    payment_selection_type: 'static',
    payment_method: payment.method,
    payment_name: channel?.name ?? payment.method,
    customer_name: payment.customerName,
    customer_email: payment.customerEmail,
    customer_phone: payment.customerPhone,
    callback_url: payment.callbackUrl,
    return_url: payment.returnUrl,
    amount: payment.amount,
    ...moneyOf(payment),
    pay_code: payment.payCode,
    pay_url: channel?.type === 'redirect' ? checkout : null,
    checkout_url: checkout,
    status: payment.status,
  };
}

/** A transaction as create and detail answer it; detail adds `paid_at`. */
export function showTransaction(payment: PaymentRecord, merchant: Merchant) {
  const channel = channelOf(payment.method);
  const qr = channel?.kind === 'qr';
  const { payCode, amount } = payment;
  return {
    ...commonFacts(payment, channel, merchant),
    expired_time: seconds(payment.expiresAt),
    order_items: payment.items,
    instructions: channel ? instructionsFor(channel, { payCode, amount }) : [],
    // The real sandbox says 'SANDBOX MODE' here; the checkout address can be scanned and paid.
    qr_string: qr ? checkoutUrl(payment, merchant) : null,
    qr_url: qr ? `${merchant.payerUrl()}/qr/${payment.reference}` : null,
  };
}

/** A transaction as `/merchant/transactions` lists it. */
export function showListed(payment: PaymentRecord, merchant: Merchant) {
  return {
    ...commonFacts(payment, channelOf(payment.method), merchant),
    order_items: payment.items,
    note: payment.note,
    created_at: seconds(payment.createdAt),
    expired_at: seconds(payment.expiresAt),
    paid_at: payment.paidAt === null ? null : seconds(payment.paidAt),
  };
}

export function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
