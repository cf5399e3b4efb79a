import { RenewalFailed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells what is missing and until when. */
export const renewalFailed = defineConsumer<Deps, typeof RenewalFailed>(
  RenewalFailed,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'RENEWAL_FAILED',
      userId: data.customerId,
      subject: `${data.instanceId}/${data.day}`,
      facts: {
        hostname: data.hostname,
        price: data.price,
        missing: data.missing,
        deadline: data.deadline,
        consequence: data.consequence,
      },
      link: '/wallet/top-up',
      occurredAt,
    }),
);
