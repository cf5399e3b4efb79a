import { WalletAdjusted } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells that staff corrected the wallet, and why. */
export const walletAdjusted = defineConsumer<Deps, typeof WalletAdjusted>(
  WalletAdjusted,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'WALLET_ADJUSTED',
      userId: data.customerId,
      subject: data.adjustmentId,
      facts: { amount: data.amount, balanceAfter: data.balanceAfter, reason: data.reason },
      link: '/wallet',
      occurredAt,
    }),
);
