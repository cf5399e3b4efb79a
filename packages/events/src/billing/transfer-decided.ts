import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, rupiahSchema } from '../values.ts';

/** Staff approved or rejected a bank transfer. */
export const TransferDecided = defineEvent({
  name: 'billing.transfer-decided',
  schema: z.object({
    paymentId: idSchema,
    customerId: idSchema,
    /** Null for a top-up. */
    orderId: idSchema.nullable(),
    /** With the code that made it unique. */
    total: rupiahSchema,
    decision: z.enum(['APPROVED', 'REJECTED']),
    reason: z.string(),
  }),
  consumers: ['notifications'],
});
