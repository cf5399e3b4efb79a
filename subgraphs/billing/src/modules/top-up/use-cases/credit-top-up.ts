import { BonusGranted, ToppedUp } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { GatewayScope } from '../../../gateways/registry.ts';
import { type AccountRef, house, walletOf } from '../../ledger/accounts.ts';
import { type Posted, post } from '../../ledger/post.ts';
import type { PaymentEntity } from '../../payment/payment.entity.ts';
import { PromotionEntity } from '../../promotion/promotion.entity.ts';
import { claimBonus } from '../../promotion/promotion-uses.ts';

export type TopUpFrom = {
  /** The clearing account the money came in by. */
  readonly account: AccountRef;
  readonly scope: 'bank-transfer' | GatewayScope;
  readonly key: string;
  /** Whole rupiah beyond the payment's amount: the code of a bank transfer. */
  readonly extra?: number;
};

type ToppingUp = Pick<
  PaymentEntity,
  'id' | 'customerId' | 'amount' | 'bonus' | 'promotionId' | 'method'
>;

/** Posts the bonus as the promotion gives it, whether or not it still runs; answers the balance. */
const giveBonus = async (
  context: UseCase,
  tx: Transaction,
  { id, customerId, promotionId }: ToppingUp,
  amount: number,
): Promise<number> => {
  const promotion = await tx.em.findOne(PromotionEntity, { id: promotionId ?? '' });
  const days = promotion?.bonusDays ?? null;
  const expiresAt =
    days === null ? null : new Date(context.clock.now().getTime() + days * 24 * 3_600_000);
  const { transactionId, balances } = await post(context, tx, {
    kind: 'DEPOSIT_BONUS',
    scope: 'deposit-bonus',
    key: id,
    ref: { type: 'PAYMENT', id },
    sides: [
      { account: walletOf(customerId), amount, bonus: { amount, source: 'DEPOSIT', expiresAt } },
      { account: house('PROMOTIONAL_EXPENSE'), amount: -amount },
    ],
  });
  const balanceAfter = balances.get(customerId) ?? 0;
  tx.record(BonusGranted, {
    transactionId,
    customerId,
    amount,
    balanceAfter,
    promotion: promotion?.name ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
  });
  return balanceAfter;
};

/** Puts a confirmed top-up into the wallet, and the promised bonus beside it if it is still its own, each once. */
export const creditTopUp = async (
  context: UseCase,
  tx: Transaction,
  payment: ToppingUp,
  { account, scope, key, extra = 0 }: TopUpFrom,
): Promise<Posted> => {
  const { id, customerId, method } = payment;
  const amount = payment.amount + extra;
  const posted = await post(context, tx, {
    kind: 'TOP_UP',
    scope,
    key,
    ref: { type: 'PAYMENT', id },
    sides: [
      { account: walletOf(customerId), amount },
      { account, amount: -amount },
    ],
  });
  if (!posted.isNew) return posted;
  const bonus = await claimBonus(tx, payment);
  const before = posted.balances.get(customerId) ?? 0;
  const balanceAfter = bonus > 0 ? await giveBonus(context, tx, payment, bonus) : before;
  tx.record(ToppedUp, { paymentId: id, customerId, amount, bonus, balanceAfter, method });
  return posted;
};
