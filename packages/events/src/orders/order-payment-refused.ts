import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** A payment arrived for an order that was already closed: the money belongs in the wallet. */
export const OrderPaymentRefused = defineEvent({
  name: 'orders.order-payment-refused',
  schema: z.object({
    orderId: idSchema,
    customerId: idSchema,
    invoiceId: idSchema,
  }),
  consumers: ['billing'],
});
