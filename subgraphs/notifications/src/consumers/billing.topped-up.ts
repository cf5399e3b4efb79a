import { ToppedUp } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Confirms a top-up; an approved transfer is told by its decision. */
export const toppedUp = defineConsumer<Deps, typeof ToppedUp>(
  ToppedUp,
  (context, data, { occurredAt }) =>
    data.method === 'BANK_TRANSFER'
      ? Promise.resolve()
      : notify(context, {
          kind: 'TOPPED_UP',
          userId: data.customerId,
          subject: data.paymentId,
          facts: { amount: data.amount, bonus: data.bonus, balanceAfter: data.balanceAfter },
          link: '/wallet',
          occurredAt,
        }),
);
