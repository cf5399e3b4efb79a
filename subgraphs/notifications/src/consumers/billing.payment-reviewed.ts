import { PaymentReviewed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells what became of a payment whose amount did not match. */
export const paymentReviewed = defineConsumer<Deps, typeof PaymentReviewed>(
  PaymentReviewed,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'PAYMENT_REVIEWED',
      userId: data.customerId,
      subject: data.paymentId,
      facts: {
        decision: data.decision,
        asked: data.asked,
        credited: data.credited,
        balanceAfter: data.balanceAfter,
        isForOrder: data.orderId !== null,
      },
      link: `/payments/${data.paymentId}`,
      occurredAt,
    }),
);
