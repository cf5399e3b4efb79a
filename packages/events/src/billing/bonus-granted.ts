import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** A top-up earned its bonus. */
export const BonusGranted = defineEvent({
  name: 'billing.bonus-granted',
  schema: z.object({
    transactionId: idSchema,
    customerId: idSchema,
    amount: rupiahSchema,
    balanceAfter: rupiahSchema,
    /** What customers call the promotion. */
    promotion: z.string().nullable(),
    expiresAt: instantSchema.nullable(),
  }),
  consumers: ['notifications'],
});
