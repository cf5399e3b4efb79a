import { BonusExpired } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells that a bonus has ended. */
export const bonusExpired = defineConsumer<Deps, typeof BonusExpired>(
  BonusExpired,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'BONUS_EXPIRED',
      userId: data.customerId,
      subject: data.transactionId,
      facts: { amount: data.amount, balanceAfter: data.balanceAfter },
      link: '/wallet',
      occurredAt,
    }),
);
