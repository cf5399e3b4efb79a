import { BonusExpiring } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Reminds of a bonus that is about to end. */
export const bonusExpiring = defineConsumer<Deps, typeof BonusExpiring>(
  BonusExpiring,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'BONUS_EXPIRING',
      userId: data.customerId,
      subject: data.lotId,
      facts: { amount: data.amount, expiresAt: data.expiresAt },
      link: '/wallet',
      occurredAt,
    }),
);
