import { WalletCredited } from '@webrana/events';
import { sum } from '@webrana/money';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { walletOf } from '../../ledger/accounts.ts';
import type { BonusGrant } from '../../ledger/lots.ts';
import { type Posted, post, type Side } from '../../ledger/post.ts';
import type { RefType } from '../../ledger/transaction.entity.ts';

export type WalletCredit = {
  readonly customerId: string;
  readonly reason: 'LATE_PAYMENT' | 'REFUND' | 'WELCOME_BONUS';
  /** What the credit is, so that it is posted once. */
  readonly scope: string;
  readonly key: string;
  readonly ref: { readonly type: RefType; readonly id: string };
  readonly orderId: string | null;
  /** Where the money comes from, in whole rupiah that leave each account. */
  readonly from: readonly Side[];
  /** The part of it that is bonus; none when left out. */
  readonly bonus?: BonusGrant | undefined;
};

/** Puts money into a wallet without being asked, once, and records `WalletCredited`. */
export const creditWallet = async (
  context: UseCase,
  tx: Transaction,
  credit: WalletCredit,
): Promise<Posted> => {
  const { customerId, reason, from, bonus } = credit;
  const amount = sum(from.map((side) => side.amount));
  const posted = await post(context, tx, {
    kind: reason,
    scope: credit.scope,
    key: credit.key,
    ref: credit.ref,
    orderId: credit.orderId,
    sides: [
      { account: walletOf(customerId), amount, ...(bonus ? { bonus } : {}) },
      ...from.map((side) => ({ ...side, amount: -side.amount })),
    ],
  });
  const balanceAfter = posted.balances.get(customerId);
  // Nothing arrived when it was posted before, or when the amount is zero.
  if (balanceAfter === undefined) return posted;
  tx.record(WalletCredited, {
    customerId,
    transactionId: posted.transactionId,
    amount,
    balanceAfter,
    reason,
    orderId: credit.orderId,
    bonusExpiresAt: bonus?.expiresAt?.toISOString() ?? null,
  });
  return posted;
};
