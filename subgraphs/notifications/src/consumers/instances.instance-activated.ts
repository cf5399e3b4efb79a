import { InstanceActivated } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells that an instance can be used. */
export const instanceActivated = defineConsumer<Deps, typeof InstanceActivated>(
  InstanceActivated,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'INSTANCE_READY',
      userId: data.customerId,
      subject: data.instanceId,
      facts: { hostname: data.hostname, ipv4: data.ipv4 },
      link: `/instances/${data.instanceId}`,
      occurredAt,
    }),
);
