import { WalletCredited } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Tells why money arrived in the wallet. */
export const walletCredited = defineConsumer<Deps, typeof WalletCredited>(
  WalletCredited,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'WALLET_CREDITED',
      userId: data.customerId,
      subject: data.transactionId,
      facts: {
        amount: data.amount,
        balanceAfter: data.balanceAfter,
        reason: data.reason,
        bonusExpiresAt: data.bonusExpiresAt ?? null,
      },
      link: '/wallet',
      occurredAt,
    }),
);
