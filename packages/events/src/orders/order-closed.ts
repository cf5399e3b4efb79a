import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema } from '../values.ts';

/** An unpaid order ended without being paid. */
export const OrderClosed = defineEvent({
  name: 'orders.order-closed',
  schema: z.object({
    orderId: idSchema,
    customerId: idSchema,
    status: z.enum(['CANCELLED', 'EXPIRED', 'REJECTED']),
  }),
  consumers: ['billing', 'catalog'],
});
