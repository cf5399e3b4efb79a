import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, rupiahSchema } from '../values.ts';

/** Staff decided a payment whose amount did not match: what came went to the wallet, or nothing did. */
export const PaymentReviewed = defineEvent({
  name: 'billing.payment-reviewed',
  schema: z.object({
    paymentId: idSchema,
    customerId: idSchema,
    /** Null for a top-up. */
    orderId: idSchema.nullable(),
    decision: z.enum(['CREDITED', 'DISMISSED']),
    /** What was asked for, without the payer's fee. */
    asked: rupiahSchema,
    /** What went to the wallet; 0 when nothing did. */
    credited: rupiahSchema,
    /** Null when nothing was credited. */
    balanceAfter: rupiahSchema.nullable(),
  }),
  consumers: ['notifications'],
});
