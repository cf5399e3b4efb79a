import { InstanceSuspended } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells that an instance was powered off and how to bring it back. */
export const instanceSuspended = defineConsumer<Deps, typeof InstanceSuspended>(
  InstanceSuspended,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'INSTANCE_SUSPENDED',
      userId: data.customerId,
      subject: `${data.instanceId}/${data.suspendedAt}`,
      facts: { hostname: data.hostname, terminatesAt: data.terminatesAt },
      link: `/instances/${data.instanceId}`,
      occurredAt,
    }),
);
