import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** An invoice is paid in full, confirmed, and posted to the ledger. */
export const InvoicePaid = defineEvent({
  name: 'billing.invoice-paid',
  schema: z.object({
    invoiceId: idSchema,
    invoiceNumber: z.string(),
    orderId: idSchema,
    customerId: idSchema,
    amount: rupiahSchema,
    paidAt: instantSchema,
  }),
  consumers: ['orders', 'notifications'],
});
