import { TransferDecided } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells what became of a bank transfer, and why. */
export const transferDecided = defineConsumer<Deps, typeof TransferDecided>(
  TransferDecided,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'TRANSFER_DECIDED',
      userId: data.customerId,
      subject: data.paymentId,
      facts: { decision: data.decision, total: data.total, reason: data.reason },
      link: `/payments/${data.paymentId}`,
      occurredAt,
    }),
);
