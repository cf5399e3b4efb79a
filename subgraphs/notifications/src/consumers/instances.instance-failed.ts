import { InstanceFailed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells that an instance cannot be delivered and the money comes back. */
export const instanceFailed = defineConsumer<Deps, typeof InstanceFailed>(
  InstanceFailed,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'INSTANCE_FAILED',
      userId: data.customerId,
      subject: data.instanceId,
      facts: { hostname: data.hostname, amount: data.amount },
      link: `/instances/${data.instanceId}`,
      occurredAt,
    }),
);
