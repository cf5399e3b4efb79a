import { InvoiceRefunded } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { noteRefund } from '../modules/order/use-cases/note-refund.ts';

export const invoiceRefunded = defineConsumer(InvoiceRefunded, (ctx: UseCase, fact) =>
  noteRefund(ctx, fact),
);
