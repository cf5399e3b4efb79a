import { InvoicePaid } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { settlePayment } from '../modules/order/use-cases/settle-payment.ts';

export const invoicePaid = defineConsumer(InvoicePaid, (ctx: UseCase, fact) =>
  settlePayment(ctx, fact),
);
