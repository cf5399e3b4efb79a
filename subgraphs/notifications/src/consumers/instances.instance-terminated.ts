import { InstanceTerminated } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells that an instance has ended. */
export const instanceTerminated = defineConsumer<Deps, typeof InstanceTerminated>(
  InstanceTerminated,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'INSTANCE_TERMINATED',
      userId: data.customerId,
      subject: data.instanceId,
      facts: { hostname: data.hostname, terminatedAt: data.terminatedAt },
      link: `/instances/${data.instanceId}`,
      occurredAt,
    }),
);
