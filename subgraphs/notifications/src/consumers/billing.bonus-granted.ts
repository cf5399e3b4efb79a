import { BonusGranted } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells of the bonus of a top-up, and until when it can be spent. */
export const bonusGranted = defineConsumer<Deps, typeof BonusGranted>(
  BonusGranted,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'BONUS_RECEIVED',
      userId: data.customerId,
      subject: data.transactionId,
      facts: { amount: data.amount, promotion: data.promotion, expiresAt: data.expiresAt },
      link: '/wallet',
      occurredAt,
    }),
);
