import { BalanceLow } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Warns that the wallet does not cover the next renewals. */
export const balanceLow = defineConsumer<Deps, typeof BalanceLow>(
  BalanceLow,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'BALANCE_LOW',
      userId: data.customerId,
      subject: data.warningId,
      facts: {
        available: data.available,
        needed: data.needed,
        missing: data.missing,
        runsOutAt: data.runsOutAt,
        daysLeft: data.daysLeft ?? null,
      },
      link: `/wallet/top-up?amount=${data.missing}`,
      occurredAt,
    }),
);
