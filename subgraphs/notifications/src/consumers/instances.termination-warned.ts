import { TerminationWarned } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Warns for the last time. */
export const terminationWarned = defineConsumer<Deps, typeof TerminationWarned>(
  TerminationWarned,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'TERMINATION_WARNING',
      userId: data.customerId,
      subject: `${data.instanceId}/${data.terminatesAt}`,
      facts: { hostname: data.hostname, terminatesAt: data.terminatesAt, price: data.price },
      link: `/instances/${data.instanceId}`,
      occurredAt,
    }),
);
