import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, rupiahSchema } from '../values.ts';

/** Staff gave an invoice back to the wallet, in full or in part. */
export const InvoiceRefunded = defineEvent({
  name: 'billing.invoice-refunded',
  schema: z.object({
    invoiceId: idSchema,
    orderId: idSchema,
    customerId: idSchema,
    refundId: idSchema,
    staffId: idSchema,
    amount: rupiahSchema,
    /** Whether it paid the renewal of an instance, not the order itself. */
    isRenewal: z.boolean(),
    /** Whether nothing of the invoice is left to give back. */
    isFull: z.boolean(),
    reason: z.string(),
  }),
  consumers: ['orders'],
});
