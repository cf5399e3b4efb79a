import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { liveTopics } from '../live-topics.ts';
import { idSchema } from '../values.ts';

/** A payment moved to another status, or staff decided about it. */
export const PaymentStatusChanged = defineEvent({
  name: 'billing.payment-status-changed',
  schema: z.object({
    paymentId: idSchema,
    customerId: idSchema,
    orderId: idSchema.nullable(),
    status: z.enum(['OPENING', 'PENDING', 'PAID', 'FAILED', 'EXPIRED', 'IN_REVIEW']),
  }),
  liveTopics: ({ paymentId }) => [liveTopics.payment(paymentId)],
});
