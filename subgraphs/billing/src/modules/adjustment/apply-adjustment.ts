import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../context.ts';
import { house, walletOf } from '../ledger/accounts.ts';
import { post } from '../ledger/post.ts';
import type { AdjustmentEntity } from './adjustment.entity.ts';

/**
 * Moves the money of an adjustment, once; answers the movement. Throws `InsufficientBalanceError`
 * when the wallet would fall below zero.
 */
export const applyAdjustment = async (
  context: UseCase,
  tx: Transaction,
  { id, customerId, amount }: Pick<AdjustmentEntity, 'id' | 'customerId' | 'amount'>,
): Promise<string> => {
  const { transactionId } = await post(context, tx, {
    kind: 'ADJUSTMENT',
    scope: 'adjustment',
    key: id,
    ref: { type: 'ADJUSTMENT', id },
    sides: [
      { account: walletOf(customerId), amount },
      { account: house('ADJUSTMENTS'), amount: -amount },
    ],
  });
  return transactionId;
};
