import { WalletAdjusted } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../context.ts';
import { house, walletOf } from '../ledger/accounts.ts';
import { captureHold, findHold, type HoldKey, placeHold } from '../ledger/holds.ts';
import { type Movement, post } from '../ledger/post.ts';
import type { AdjustmentEntity } from './adjustment.entity.ts';

type Wanted = Pick<AdjustmentEntity, 'id' | 'customerId' | 'amount' | 'reason'>;

/** What sets the money of a waiting debit aside. */
export const holdKeyOf = (adjustmentId: string): HoldKey => ({
  scope: 'adjustment',
  key: adjustmentId,
});

/** Sets aside what a waiting adjustment would take; throws `InsufficientBalanceError`. */
export const holdAdjustment = async (
  context: UseCase,
  tx: Transaction,
  { id, customerId, amount }: Omit<Wanted, 'reason'>,
): Promise<void> => {
  if (amount >= 0) return;
  await placeHold(context, tx, {
    ...holdKeyOf(id),
    ownerId: customerId,
    amount: -amount,
    reason: 'ADJUSTMENT',
    ref: { type: 'ADJUSTMENT', id },
    // The adjustment ends by itself, and takes its hold along.
    expiresAt: null,
  });
};

/**
 * Moves the money of an adjustment, once, out of its hold when there is one; answers the movement and
 * records `WalletAdjusted`. Throws `InsufficientBalanceError` when the wallet would fall below zero.
 */
export const applyAdjustment = async (
  context: UseCase,
  tx: Transaction,
  { id, customerId, amount, reason }: Wanted,
): Promise<string> => {
  const movement: Movement = {
    kind: 'ADJUSTMENT',
    scope: 'adjustment',
    key: id,
    ref: { type: 'ADJUSTMENT', id },
    sides: [
      { account: walletOf(customerId), amount },
      { account: house('ADJUSTMENTS'), amount: -amount },
    ],
  };
  // Those that waited before there were holds have none.
  const hold = await findHold(tx.em, holdKeyOf(id));
  const { transactionId, balances } = hold
    ? await captureHold(context, tx, holdKeyOf(id), movement)
    : await post(context, tx, movement);
  tx.record(WalletAdjusted, {
    adjustmentId: id,
    customerId,
    amount,
    balanceAfter: balances.get(customerId) ?? 0,
    reason,
  });
  return transactionId;
};
