import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { QuoteFacts } from './quote.ts';

const payloadSchema = z.object({
  v: z.literal(1),
  planId: z.string(),
  regionId: z.string(),
  period: z.enum(['DAILY', 'MONTHLY', 'YEARLY']),
  quantity: z.int(),
  couponCode: z.string().nullable(),
  lines: z.array(
    z.object({
      kind: z.enum(['LIST_PRICE', 'PLAN_PROMOTION', 'COUPON', 'SUBTOTAL', 'TAX', 'TOTAL']),
      amount: z.int(),
    }),
  ),
  total: z.int().nonnegative(),
  validUntil: z.iso.datetime().transform((text) => new Date(text)),
});

export type QuoteSigner = {
  /** The quote as one string that nobody else can make. */
  sign(facts: QuoteFacts): string;
  /** What the string says, or null when it is not one of ours. */
  open(id: string): QuoteFacts | null;
};

const longest = 4_000;

/** Signs quotes with HMAC-SHA256, so that none has to be stored. */
export const createQuoteSigner = (key: string): QuoteSigner => {
  const mac = (payload: string) => createHmac('sha256', key).update(payload).digest();
  return {
    sign(facts) {
      const text = JSON.stringify({ v: 1, ...facts });
      const payload = Buffer.from(text, 'utf8').toString('base64url');
      return `${payload}.${mac(payload).toString('base64url')}`;
    },
    open(id) {
      if (id.length > longest) return null;
      const [payload = '', signature = '', ...rest] = id.split('.');
      const given = Buffer.from(signature, 'base64url');
      const expected = mac(payload);
      if (rest.length > 0 || given.length !== expected.length) return null;
      if (!timingSafeEqual(given, expected)) return null;
      const { v: _version, ...facts } = payloadSchema.parse(
        JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')),
      );
      return facts;
    },
  };
};
