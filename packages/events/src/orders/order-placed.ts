import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { idSchema, instantSchema, rupiahSchema } from '../values.ts';

/** A customer placed an order and has until `expiresAt` to pay. */
export const OrderPlaced = defineEvent({
  name: 'orders.order-placed',
  schema: z.object({
    orderId: idSchema,
    number: z.string(),
    customerId: idSchema,
    /** The project it belongs to, if any. */
    projectId: idSchema.nullish(),
    total: rupiahSchema,
    expiresAt: instantSchema,
  }),
  consumers: ['notifications'],
});
