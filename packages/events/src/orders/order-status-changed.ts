import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { liveTopics } from '../live-topics.ts';
import { idSchema, orderStatusSchema } from '../values.ts';

/** An order moved from one status to the next. */
export const OrderStatusChanged = defineEvent({
  name: 'orders.order-status-changed',
  schema: z.object({
    orderId: idSchema,
    customerId: idSchema,
    projectId: idSchema.nullish(),
    from: orderStatusSchema.nullable(),
    to: orderStatusSchema,
  }),
  liveTopics: (data) => [liveTopics.order(data.orderId), liveTopics.ordersOf(data.customerId)],
});
