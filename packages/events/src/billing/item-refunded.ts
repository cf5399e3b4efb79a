import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, rupiahSchema } from '../values.ts';

/** The share of one order item went back to the customer's wallet. */
export const ItemRefunded = defineEvent({
  name: 'billing.item-refunded',
  schema: z.object({
    orderId: idSchema,
    itemId: idSchema,
    customerId: idSchema,
    amount: rupiahSchema,
  }),
  consumers: ['orders', 'catalog'],
});
