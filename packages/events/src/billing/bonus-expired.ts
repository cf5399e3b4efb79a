import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, rupiahSchema } from '../values.ts';

/** What remained of a bonus was taken back, because its time was over. */
export const BonusExpired = defineEvent({
  name: 'billing.bonus-expired',
  schema: z.object({
    lotId: idSchema,
    customerId: idSchema,
    transactionId: idSchema,
    amount: rupiahSchema,
    balanceAfter: rupiahSchema,
  }),
  consumers: ['notifications'],
});
