import { RenewalReminded } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Reminds of a period that ends soon. */
export const renewalReminded = defineConsumer<Deps, typeof RenewalReminded>(
  RenewalReminded,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'RENEWAL_REMINDER',
      userId: data.customerId,
      subject: `${data.instanceId}/${data.endsAt}/${data.hoursBefore}`,
      facts: {
        hostname: data.hostname,
        endsAt: data.endsAt,
        price: data.price,
        autoRenew: data.autoRenew,
      },
      link: `/instances/${data.instanceId}`,
      occurredAt,
    }),
);
