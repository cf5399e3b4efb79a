import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** What remains of a bonus ends within three days; told once. */
export const BonusExpiring = defineEvent({
  name: 'billing.bonus-expiring',
  schema: z.object({
    lotId: idSchema,
    customerId: idSchema,
    amount: rupiahSchema,
    expiresAt: instantSchema,
  }),
  consumers: ['notifications'],
});
