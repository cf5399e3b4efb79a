import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, rupiahSchema } from '../values.ts';

/** A top-up reached the wallet, with its bonus. */
export const ToppedUp = defineEvent({
  name: 'billing.topped-up',
  schema: z.object({
    paymentId: idSchema,
    customerId: idSchema,
    /** What was paid in, without the bonus. */
    amount: rupiahSchema,
    bonus: rupiahSchema,
    balanceAfter: rupiahSchema,
    method: z.enum(['CHANNEL', 'BANK_TRANSFER', 'WALLET']),
  }),
  consumers: ['notifications'],
});
