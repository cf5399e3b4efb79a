import { PaymentReviewed } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import {
  InvalidInputError,
  NotFoundError,
  parseInput,
  requireRecentProof,
  requireUser,
} from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { deskOf } from '../../../gateways/desk.ts';
import type { GatewayPayment } from '../../../port.ts';
import { releaseKeySpend } from '../../key-spend/key-spend.ts';
import { house, walletOf } from '../../ledger/accounts.ts';
import { post } from '../../ledger/post.ts';
import { announceStatus } from '../../payment/new-payment.ts';
import { PaymentEntity } from '../../payment/payment.entity.ts';
import { findPayment, lockPayment } from '../../payment/payment.repository.ts';
import { requireOthersMoney } from '../../staff-act/own-money.policy.ts';
import { reasonSchema, recordAct } from '../../staff-act/record-act.ts';
import { askGateway } from '../ask-gateway.ts';
import { ReviewClosedError } from '../callback.errors.ts';
import { decideRefund } from './decide-refund.ts';

const schema = z.object({
  paymentId: z.string().min(1).max(40),
  decision: z.enum(['CREDIT_WALLET', 'TAKE_BACK', 'BEAR_LOSS', 'DISMISS']),
  reason: reasonSchema,
});

const creditWallet = async (
  context: UseCase,
  tx: Transaction,
  payment: PaymentEntity,
  told: GatewayPayment,
): Promise<{ collected: number; balanceAfter: number | null }> => {
  const collected = told.amount - told.feeCustomer;
  const posted = await post(context, tx, {
    kind: payment.purpose === 'TOP_UP' ? 'TOP_UP' : 'ADJUSTMENT',
    scope: deskOf(context.deps, payment).scope,
    key: told.reference,
    ref: { type: 'PAYMENT', id: payment.id },
    orderId: payment.orderId ?? null,
    sides: [
      { account: walletOf(payment.customerId), amount: collected },
      { account: house('GATEWAY_CLEARING'), amount: -collected },
    ],
  });
  if (!posted.isNew) throw new Error(`${told.reference} was credited without its payment.`);
  await tx.em.nativeUpdate(
    PaymentEntity,
    { id: payment.id },
    {
      status: 'PAID',
      paidAt: context.clock.now(),
      creditedAmount: collected,
      creditedTransactionId: posted.transactionId,
    },
  );
  return { collected, balanceAfter: posted.balances.get(payment.customerId) ?? null };
};

const unfit = (isRefund: boolean): InvalidInputError =>
  new InvalidInputError([
    {
      path: ['input', 'decision'],
      code: 'INVALID',
      message: isRefund
        ? 'The gateway gave this payment back: nothing of it can be credited.'
        : 'The gateway gave nothing of this payment back: nothing can be taken.',
    },
  ]);

/**
 * Decides a payment in review, once: what the gateway collected goes to the wallet, or nothing does; of one
 * it gave back, see `decideRefund`. Throws `InvalidInputError` for a decision about the other kind, `ProofRequiredError`, `OwnMoneyError`, `ReviewClosedError`, `PaymentGatewaySilentError`,
 * `NotFoundError`.
 */
export const resolveReview = async (context: UseCase, given: unknown): Promise<PaymentEntity> => {
  const staff = requireUser(context.actor);
  const { paymentId, decision, reason } = parseInput(schema, given);
  requireRecentProof(staff, context.clock.now());
  const known = await findPayment(context.em, paymentId);
  if (!known) throw new NotFoundError('The payment', ['input', 'paymentId']);
  requireOthersMoney(staff, known.customerId, ['input', 'paymentId']);
  const isRefund = known.gatewayRefund === 'IN_REVIEW';
  if (!isRefund && known.status !== 'IN_REVIEW') throw new ReviewClosedError(known.status);
  if (isRefund && decision !== 'CREDIT_WALLET')
    return decideRefund(context, known, { decision, reason });
  if (isRefund || decision === 'TAKE_BACK' || decision === 'BEAR_LOSS') throw unfit(isRefund);
  const told = decision === 'CREDIT_WALLET' ? await askGateway(context, known, 'PAID') : undefined;
  await context.transact(async (tx) => {
    const payment = await lockPayment(tx.em, paymentId);
    // Given back meanwhile: there is nothing to credit any more.
    const isGone = told && payment?.gatewayRefundedAt;
    if (payment?.status !== 'IN_REVIEW' || isGone)
      throw new ReviewClosedError(payment?.status ?? known.status);
    const credited = told ? await creditWallet(context, tx, payment, told) : undefined;
    const collected = credited?.collected ?? 0;
    await tx.em.nativeUpdate(
      PaymentEntity,
      { id: paymentId },
      { reviewedAt: context.clock.now(), ...(told ? {} : { status: 'FAILED' as const }) },
    );
    // Either way nothing was bought with it.
    await releaseKeySpend(tx, payment);
    announceStatus(tx, payment, told ? 'PAID' : 'FAILED');
    tx.record(PaymentReviewed, {
      paymentId,
      customerId: payment.customerId,
      orderId: payment.orderId ?? null,
      decision: told ? 'CREDITED' : 'DISMISSED',
      asked: payment.amount,
      credited: collected,
      balanceAfter: credited?.balanceAfter ?? null,
    });
    await recordAct(context, tx, {
      kind: told ? 'REVIEW_CREDITED' : 'REVIEW_DISMISSED',
      subjectId: paymentId,
      customerId: payment.customerId,
      reason,
      facts: { collected, problem: payment.reviewProblem ?? payment.problem ?? null },
    });
  });
  return (await findPayment(context.em, paymentId)) as PaymentEntity;
};
