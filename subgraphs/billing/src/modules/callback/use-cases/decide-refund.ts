import { WalletAdjusted } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { availableIn, house, lockAccount, walletOf } from '../../ledger/accounts.ts';
import { post } from '../../ledger/post.ts';
import {
  creditedAmount,
  type GatewayRefundState,
  PaymentEntity,
} from '../../payment/payment.entity.ts';
import { findPayment, lockPayment } from '../../payment/payment.repository.ts';
import { recordAct } from '../../staff-act/record-act.ts';
import { endLot } from '../../wallet/use-cases/expire-bonus.ts';
import { askGateway } from '../ask-gateway.ts';
import { ReviewClosedError } from '../callback.errors.ts';
import { bonusLotOf } from '../gateway-refund.repository.ts';

export type RefundDecision = {
  readonly decision: 'TAKE_BACK' | 'BEAR_LOSS' | 'DISMISS';
  readonly reason: string;
};
const states: Readonly<Record<RefundDecision['decision'], GatewayRefundState>> = {
  TAKE_BACK: 'TAKEN_BACK',
  BEAR_LOSS: 'BORNE',
  DISMISS: 'DISMISSED',
};
const acts = {
  TAKE_BACK: 'REFUND_TAKEN_BACK',
  BEAR_LOSS: 'REFUND_BORNE',
  DISMISS: 'REVIEW_DISMISSED',
} as const;

/** The money left the gateway: out of the wallet as far as `taken` goes, the rest is our expense. */
const settle = async (
  context: UseCase,
  tx: Transaction,
  { id, customerId, orderId }: PaymentEntity,
  { credited, taken, reason }: { credited: number; taken: number; reason: string },
): Promise<string> => {
  const { transactionId, balances } = await post(context, tx, {
    kind: 'ADJUSTMENT',
    scope: 'gateway-refund',
    key: id,
    ref: { type: 'PAYMENT', id },
    orderId: orderId ?? null,
    customerId,
    sides: [
      { account: walletOf(customerId), amount: -taken },
      { account: house('REFUNDS'), amount: taken - credited },
      { account: house('GATEWAY_CLEARING'), amount: credited },
    ],
  });
  if (taken > 0)
    tx.record(WalletAdjusted, {
      adjustmentId: transactionId,
      customerId,
      amount: -taken,
      balanceAfter: balances.get(customerId) ?? 0,
      reason,
    });
  return transactionId;
};

/** Ends what remains of the bonus that came with it, then tells how much the wallet can give back. */
const findTakeable = async (
  context: UseCase,
  tx: Transaction,
  payment: PaymentEntity,
): Promise<{ taken: number; bonusTaken: number }> => {
  const wallet = walletOf(payment.customerId);
  const before = await lockAccount(context, tx.em, wallet);
  const lot = await bonusLotOf(tx.em, payment.id);
  const bonusTaken = lot ? await endLot(context, tx, lot, before) : 0;
  const taken = Math.min(availableIn(before) - bonusTaken, creditedAmount(payment));
  return { taken, bonusTaken };
};

/**
 * Decides about credited money the gateway gave back to its payer, once: the wallet gives it back as far as
 * it goes, we bear it, or nothing is moved. Both of the first ask the gateway again. Throws
 * `ReviewClosedError`, `PaymentGatewaySilentError`.
 */
export const decideRefund = async (
  context: UseCase,
  known: PaymentEntity,
  { decision, reason }: RefundDecision,
): Promise<PaymentEntity> => {
  const { id } = known;
  if (decision !== 'DISMISS') await askGateway(context, known, 'REFUND');
  await context.transact(async (tx) => {
    const payment = await lockPayment(tx.em, id);
    if (payment?.gatewayRefund !== 'IN_REVIEW') throw new ReviewClosedError(known.status);
    const credited = creditedAmount(payment);
    const { taken, bonusTaken } =
      decision === 'TAKE_BACK'
        ? await findTakeable(context, tx, payment)
        : { taken: 0, bonusTaken: 0 };
    const transactionId =
      decision === 'DISMISS'
        ? null
        : await settle(context, tx, payment, { credited, taken, reason });
    await tx.em.nativeUpdate(PaymentEntity, { id }, { gatewayRefund: states[decision] });
    const borne = transactionId ? credited - taken : 0;
    await recordAct(context, tx, {
      kind: acts[decision],
      subjectId: id,
      customerId: payment.customerId,
      reason,
      facts: {
        credited,
        taken,
        borne,
        bonusTaken,
        transactionId,
        problem: payment.problem ?? null,
      },
    });
  });
  return (await findPayment(context.em, id)) as PaymentEntity;
};
