import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { type AccountRef, house, walletOf } from '../../ledger/accounts.ts';
import { type Posted, post } from '../../ledger/post.ts';
import type { PaymentEntity } from '../../payment/payment.entity.ts';

export type TopUpFrom = {
  /** The clearing account the money came in by. */
  readonly account: AccountRef;
  readonly scope: 'tripay' | 'bank-transfer';
  readonly key: string;
  /** Whole rupiah beyond the payment's amount: the code of a bank transfer. */
  readonly extra?: number;
};

/** Puts a confirmed top-up into the wallet, and the promised bonus beside it, each once. */
export const creditTopUp = async (
  context: UseCase,
  tx: Transaction,
  payment: Pick<PaymentEntity, 'id' | 'customerId' | 'amount' | 'bonus'>,
  { account, scope, key, extra = 0 }: TopUpFrom,
): Promise<Posted> => {
  const amount = payment.amount + extra;
  const wallet = walletOf(payment.customerId);
  const ref = { type: 'PAYMENT', id: payment.id } as const;
  const posted = await post(context, tx, {
    kind: 'TOP_UP',
    scope,
    key,
    ref,
    sides: [
      { account: wallet, amount },
      { account, amount: -amount },
    ],
  });
  if (posted.isNew && payment.bonus)
    await post(context, tx, {
      kind: 'DEPOSIT_BONUS',
      scope: 'deposit-bonus',
      key: payment.id,
      ref,
      sides: [
        { account: wallet, amount: payment.bonus },
        { account: house('PROMOTIONAL_EXPENSE'), amount: -payment.bonus },
      ],
    });
  return posted;
};
