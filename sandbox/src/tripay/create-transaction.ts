import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { PaymentRecord } from '../books/records.ts';
import type { Call, Reply, World } from '../http/service.ts';
import type { Channel } from './channels.ts';
import { channelOf, feeOf } from './channels.ts';
import type { Merchant } from './merchant.ts';
import { showTransaction } from './present.ts';
import { refused, success } from './replies.ts';
import { closedPaymentSignature, sameText } from './signature.ts';

const MINUTE_MS = 60_000;
const DEFAULT_EXPIRY_MS = 24 * 60 * MINUTE_MS;
// The sender's clock and the way here take time; a bound is not missed by seconds.
const TOLERANCE_MS = 30_000;

const text = z.string().max(500);
const url = z.url({ protocol: /^https?$/ }).max(2_000);
const itemSchema = z.object({
  sku: text.nullish(),
  name: text.min(1),
  price: z.coerce.number().int(),
  quantity: z.coerce.number().int().min(1),
  product_url: z.string().nullish(),
  image_url: z.string().nullish(),
});
const bodySchema = z.object({
  method: text,
  merchant_ref: text,
  amount: z.coerce.number().int().min(1),
  customer_name: text.min(1),
  customer_email: z.email(),
  customer_phone: text.nullish(),
  order_items: z.array(itemSchema).min(1),
  callback_url: url.nullish().or(z.literal('')),
  return_url: url.nullish().or(z.literal('')),
  expired_time: z.coerce.number().int().nullish(),
  signature: z.string(),
});

type CreateBody = z.infer<typeof bodySchema>;

/** Records a closed payment, UNPAID; refuses with the failure envelope what Tripay would refuse. */
export function createTransaction(world: World, merchant: Merchant, call: Call): Reply {
  const parsed = bodySchema.safeParse(call.body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw refused(400, `The ${issue?.path.join('.') || 'body'} field is invalid`);
  }
  const body = parsed.data;
  const { privateKey, merchantCode } = merchant;
  const wanted = closedPaymentSignature(privateKey, merchantCode, body.merchant_ref, body.amount);
  if (!sameText(body.signature, wanted)) throw refused(400, 'Invalid signature');
  const channel = channelOf(body.method);
  if (!channel) throw refused(400, 'Payment channel is not found or not active');
  checkAmount(channel, body);
  if (channel.code === 'OVO' && !body.customer_phone) {
    throw refused(400, 'The customer phone field is required for this channel');
  }
  const settings = world.settings.read();
  const known = world.books.payments.byRef(body.merchant_ref).length > 0;
  if (known && settings.duplicateMerchantRef === 'reject') {
    throw refused(400, 'Duplicate merchant_ref');
  }
  const fee = feeOf(channel, body.amount);
  const feeCustomer = settings.feePayer === 'customer' ? fee : 0;
  const payment = world.books.payments.put({
    reference: newReference(world),
    book: merchant.book,
    merchantRef: body.merchant_ref,
    method: channel.code,
    customerName: body.customer_name,
    customerEmail: body.customer_email,
    customerPhone: body.customer_phone ?? null,
    callbackUrl: body.callback_url || null,
    returnUrl: body.return_url || null,
    requestedAmount: body.amount,
    amount: body.amount + feeCustomer,
    feeMerchant: fee - feeCustomer,
    feeCustomer,
    payCode: payCodeFor(channel),
    items: itemsOf(body),
    status: 'UNPAID',
    note: null,
    createdAt: call.now,
    expiresAt: expiryOf(channel, body, call.now),
    paidAt: null,
    autoPayAt: settings.autoPayMs === null ? null : call.now + settings.autoPayMs,
  });
  return success(showTransaction(payment, merchant), '');
}

function checkAmount(channel: Channel, body: CreateBody): void {
  const sum = body.order_items.reduce((total, item) => total + item.price * item.quantity, 0);
  if (sum !== body.amount) throw refused(400, 'Amount does not match the sum of order_items');
  if (body.amount < channel.minimumAmount) {
    throw refused(400, `Minimum amount is Rp ${channel.minimumAmount}`);
  }
  if (body.amount > channel.maximumAmount) {
    throw refused(400, `Maximum amount is Rp ${channel.maximumAmount}`);
  }
}

function expiryOf(channel: Channel, body: CreateBody, now: number): number {
  const expiresAt = body.expired_time ? body.expired_time * 1000 : now + DEFAULT_EXPIRY_MS;
  const minutes = (expiresAt - now) / MINUTE_MS;
  const tolerance = TOLERANCE_MS / MINUTE_MS;
  if (minutes < channel.minimumMinutes - tolerance) {
    throw refused(400, `Minimum expired time is ${channel.minimumMinutes} minutes`);
  }
  if (minutes > channel.maximumMinutes + tolerance) {
    throw refused(400, `Maximum expired time is ${channel.maximumMinutes} minutes`);
  }
  return expiresAt;
}

function itemsOf(body: CreateBody): PaymentRecord['items'] {
  return body.order_items.map((item) => ({
    sku: item.sku ?? null,
    name: item.name,
    price: item.price,
    quantity: item.quantity,
    subtotal: item.price * item.quantity,
    product_url: item.product_url ?? null,
    image_url: item.image_url ?? null,
  }));
}

function payCodeFor(channel: Channel): string | null {
  if (channel.kind === 'va') return digits(16, '8');
  return channel.kind === 'store' ? digits(12, '6') : null;
}

function digits(length: number, first: string): string {
  let code = first;
  while (code.length < length) code += randomInt(10);
  return code;
}

function newReference(world: World): string {
  const number = world.books.nextNumber('payment', 30_000_000_000 + randomInt(10_000_000_000));
  const letters = Array.from({ length: 5 }, () =>
    'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'.charAt(randomInt(32)),
  );
  return `DEV-T${number}${letters.join('')}`;
}
