import { InstanceRenewed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells what was paid, with its invoice. */
export const instanceRenewed = defineConsumer<Deps, typeof InstanceRenewed>(
  InstanceRenewed,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'INSTANCE_RENEWED',
      userId: data.customerId,
      subject: data.invoiceId,
      facts: {
        hostname: data.hostname,
        amount: data.amount,
        invoiceNumber: data.invoiceNumber,
        periodEndsAt: data.periodEndsAt,
        isAutomatic: data.isAutomatic,
      },
      link: `/invoices/${data.invoiceId}`,
      occurredAt,
    }),
);
