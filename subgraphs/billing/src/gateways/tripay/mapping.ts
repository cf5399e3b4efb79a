import { z } from 'zod';
import {
  type ChannelGroup,
  type GatewayChannel,
  type GatewayPayment,
  GatewayUnavailable,
} from '../../port.ts';
import { openMinutesOf } from './open-minutes.ts';

const rupiah = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,16}$/)
      .transform(Number),
  ])
  .pipe(z.int().min(0));
const bounds = z.coerce.number().nullish();
const fee = z.object({ flat: z.coerce.number(), percent: z.coerce.number() });

const channelSchema = z.object({
  group: z.string(),
  code: z.string(),
  name: z.string(),
  fee_customer: fee,
  minimum_fee: bounds,
  maximum_fee: bounds,
  minimum_amount: bounds,
  maximum_amount: bounds,
  active: z.boolean(),
});

/** Tripay's words are ours. */
export const statusSchema = z.enum(['UNPAID', 'PAID', 'FAILED', 'EXPIRED', 'REFUND']);

const paymentSchema = z.object({
  reference: z.string().min(1).max(100),
  merchant_ref: z.string().nullish(),
  amount: rupiah,
  fee_customer: rupiah,
  fee_merchant: rupiah.nullish(),
  status: statusSchema,
  expired_time: z.coerce.number().int().nullish(),
  pay_code: z.union([z.string(), z.number()]).nullish(),
  pay_url: z.string().nullish(),
  checkout_url: z.string().nullish(),
  qr_string: z.string().nullish(),
  instructions: z.array(z.object({ title: z.string(), steps: z.array(z.string()) })).nullish(),
});

const listSchema = z.array(z.object({ reference: z.string().min(1).max(100) }));

/** An answer that does not have the documented shape is no answer. */
const read = <S extends z.ZodType>(schema: S, data: unknown): z.infer<S> => {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new GatewayUnavailable('Tripay answered unreadably.', { cause: parsed.error });
};

const groupOf = (group: string, code: string): ChannelGroup => {
  // Tripay files its QRIS channels under E-Wallet.
  if (code.startsWith('QRIS')) return 'QRIS';
  if (/virtual account/i.test(group)) return 'VIRTUAL_ACCOUNT';
  return /store/i.test(group) ? 'CONVENIENCE_STORE' : 'E_WALLET';
};

/** OVO refuses a payment that names no phone number. */
const withPhoneOnly = new Set(['OVO']);

/** The channels of `/merchant/payment-channel`. */
export const toChannels = (data: unknown): GatewayChannel[] =>
  read(z.array(channelSchema), data).map((row) => {
    const paid = row.fee_customer.flat > 0 || row.fee_customer.percent > 0;
    return {
      code: row.code,
      name: row.name,
      group: groupOf(row.group, row.code),
      isActive: row.active,
      minimumAmount: Math.ceil(row.minimum_amount ?? 1),
      maximumAmount: Math.floor(row.maximum_amount ?? Number.MAX_SAFE_INTEGER),
      customerFee: {
        flat: Math.round(row.fee_customer.flat),
        basisPoints: Math.round(row.fee_customer.percent * 100),
        minimum: paid ? Math.round(row.minimum_fee ?? 0) : 0,
        maximum: row.maximum_fee ? Math.round(row.maximum_fee) : null,
      },
      openMinutes: openMinutesOf(row.code),
      needsPhone: withPhoneOnly.has(row.code),
    };
  });

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};
/** Steps come with HTML; what we show is text. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** Only web addresses may become links. */
const webAddress = (url: string | null | undefined): string | null =>
  url && /^https?:\/\//i.test(url) ? url : null;

/** A payment as create and detail tell it. */
export const toPayment = (data: unknown): GatewayPayment => {
  const row = read(paymentSchema, data);
  return {
    reference: row.reference,
    merchantRef: row.merchant_ref ?? null,
    status: row.status,
    amount: row.amount,
    feeCustomer: row.fee_customer,
    feeMerchant: row.fee_merchant ?? null,
    expiresAt: row.expired_time ? new Date(row.expired_time * 1000) : null,
    instructions: {
      payCode: row.pay_code == null ? null : String(row.pay_code),
      qrContent: row.qr_string || null,
      paymentUrl: webAddress(row.pay_url),
      checkoutUrl: webAddress(row.checkout_url) ?? '',
      guides: (row.instructions ?? []).map(({ title, steps }) => ({
        title: plainText(title),
        steps: steps.map(plainText),
      })),
    },
  };
};

/** The references of a `/merchant/transactions` page. */
export const toReferences = (data: unknown): string[] =>
  read(listSchema, data).map(({ reference }) => reference);
