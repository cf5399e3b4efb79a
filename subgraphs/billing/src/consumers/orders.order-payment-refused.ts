import { OrderPaymentRefused } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { returnPayment } from '../modules/invoice/use-cases/return-payment.ts';

export const onOrderPaymentRefused = defineConsumer<Deps, typeof OrderPaymentRefused>(
  OrderPaymentRefused,
  (context, { invoiceId }) => returnPayment(context, invoiceId),
);
