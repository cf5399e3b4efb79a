import { OrderClosed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { voidInvoice } from '../modules/invoice/use-cases/void-invoice.ts';

export const onOrderClosed = defineConsumer<Deps, typeof OrderClosed>(
  OrderClosed,
  (context, { orderId }) => voidInvoice(context, orderId),
);
