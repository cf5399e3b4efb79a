import type { Transaction } from '@webrana/orm-kit';
import { NotFoundError, parseInput, requireRecentProof, requireUser } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { deskOf } from '../../../gateways/desk.ts';
import { type GatewayPayment, GatewayUnavailable } from '../../../port.ts';
import { releaseKeySpend } from '../../key-spend/key-spend.ts';
import { house, walletOf } from '../../ledger/accounts.ts';
import { post } from '../../ledger/post.ts';
import { announceStatus } from '../../payment/new-payment.ts';
import { PaymentEntity } from '../../payment/payment.entity.ts';
import { findPayment, lockPayment } from '../../payment/payment.repository.ts';
import { reasonSchema, recordAct } from '../../staff-act/record-act.ts';
import { PaymentGatewaySilentError, ReviewClosedError } from '../callback.errors.ts';

const schema = z.object({
  paymentId: z.string().min(1).max(40),
  decision: z.enum(['CREDIT_WALLET', 'DISMISS']),
  reason: reasonSchema,
});

/** What the gateway says it collected; only that is credited, never what somebody types. */
const ask = async (context: UseCase, payment: PaymentEntity): Promise<GatewayPayment> => {
  const reference = payment.gatewayReference;
  const told = reference
    ? await deskOf(context.deps, payment.customerId)
        .gateway.detail(reference)
        .catch((error: unknown) => {
          throw error instanceof GatewayUnavailable ? new PaymentGatewaySilentError(error) : error;
        })
    : undefined;
  if (told?.status !== 'PAID' || told.reference !== reference)
    throw new ReviewClosedError(payment.status);
  return told;
};

const creditWallet = async (
  context: UseCase,
  tx: Transaction,
  payment: PaymentEntity,
  told: GatewayPayment,
): Promise<number> => {
  const collected = told.amount - told.feeCustomer;
  const posted = await post(context, tx, {
    kind: payment.purpose === 'TOP_UP' ? 'TOP_UP' : 'ADJUSTMENT',
    scope: deskOf(context.deps, payment.customerId).scope,
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
  return collected;
};

/**
 * Decides a payment in review, once: what the gateway collected goes to the wallet, or nothing does.
 * Throws `ProofRequiredError`, `ReviewClosedError`, `PaymentGatewaySilentError`, `NotFoundError`.
 */
export const resolveReview = async (context: UseCase, given: unknown): Promise<PaymentEntity> => {
  const staff = requireUser(context.actor);
  const { paymentId, decision, reason } = parseInput(schema, given);
  requireRecentProof(staff, context.clock.now());
  const known = await findPayment(context.em, paymentId);
  if (!known) throw new NotFoundError('The payment', ['input', 'paymentId']);
  if (known.status !== 'IN_REVIEW') throw new ReviewClosedError(known.status);
  const told = decision === 'CREDIT_WALLET' ? await ask(context, known) : undefined;
  await context.transact(async (tx) => {
    const payment = await lockPayment(tx.em, paymentId);
    if (payment?.status !== 'IN_REVIEW')
      throw new ReviewClosedError(payment?.status ?? known.status);
    const collected = told ? await creditWallet(context, tx, payment, told) : 0;
    await tx.em.nativeUpdate(
      PaymentEntity,
      { id: paymentId },
      { reviewedAt: context.clock.now(), ...(told ? {} : { status: 'FAILED' as const }) },
    );
    // Either way nothing was bought with it.
    await releaseKeySpend(tx, payment);
    announceStatus(tx, payment, told ? 'PAID' : 'FAILED');
    await recordAct(context, tx, {
      kind: told ? 'REVIEW_CREDITED' : 'REVIEW_DISMISSED',
      subjectId: paymentId,
      customerId: payment.customerId,
      reason,
      facts: { collected, problem: payment.problem ?? null },
    });
  });
  return (await findPayment(context.em, paymentId)) as PaymentEntity;
};
