import { OrderPlaced } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Asks for the payment of an order. */
export const orderPlaced = defineConsumer<Deps, typeof OrderPlaced>(
  OrderPlaced,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'ORDER_PLACED',
      userId: data.customerId,
      subject: data.orderId,
      facts: { number: data.number, total: data.total, expiresAt: data.expiresAt },
      link: `/orders/${data.orderId}`,
      occurredAt,
    }),
);
