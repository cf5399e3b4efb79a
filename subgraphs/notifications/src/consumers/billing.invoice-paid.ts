import { InvoicePaid } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Confirms a payment. */
export const invoicePaid = defineConsumer<Deps, typeof InvoicePaid>(
  InvoicePaid,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'PAYMENT_RECEIVED',
      userId: data.customerId,
      subject: data.invoiceId,
      facts: { invoiceNumber: data.invoiceNumber, amount: data.amount, paidAt: data.paidAt },
      link: `/orders/${data.orderId}`,
      occurredAt,
    }),
);
