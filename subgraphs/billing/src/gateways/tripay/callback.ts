import { z } from 'zod';
import type { CallbackReading, ReceivedCallback } from '../../port.ts';
import { statusSchema } from './mapping.ts';
import { isSignatureOf } from './signature.ts';

/** Only what tells which payment it is about; nothing else in a callback is believed. */
const schema = z.object({
  reference: z.string().min(1).max(100),
  merchant_ref: z.string().max(191).nullish(),
  status: z.string().min(1),
});

const parse = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
};

/** Judges a callback of Tripay by the signature over its exact bytes, then reads what it claims. */
export const readTripayCallback = (
  privateKey: string,
  { body, headers }: ReceivedCallback,
): CallbackReading => {
  if (!isSignatureOf(privateKey, body, headers['x-callback-signature'] ?? ''))
    return { kind: 'FORGED' };
  const parsed = schema.safeParse(parse(body));
  // The only event Tripay documents; another one is not about a payment.
  const isAboutPayment = (headers['x-callback-event'] ?? 'payment_status') === 'payment_status';
  if (!parsed.success || !isAboutPayment) return { kind: 'UNREADABLE' };
  const { reference, merchant_ref: merchantRef, status } = parsed.data;
  return {
    kind: 'CLAIM',
    claim: {
      reference,
      merchantRef: merchantRef ?? null,
      status: statusSchema.catch('OTHER' as never).parse(status),
    },
  };
};
