import { modeOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { GatewayPayment } from '../../../port.ts';
import { releaseKeySpend } from '../../key-spend/key-spend.ts';
import { releaseBonus } from '../../promotion/promotion-uses.ts';
import { announceStatus } from '../new-payment.ts';
import { creditedAmount, PaymentEntity } from '../payment.entity.ts';
import { lockPayment } from '../payment.repository.ts';
import { openStatuses } from '../payment.states.ts';
import type { ConfirmOutcome } from './confirm-payment.ts';

type Noted = Extract<ConfirmOutcome, 'IN_REVIEW' | 'CLOSED' | 'NOTHING_NEW'>;

/** What becomes of the payment: only what was credited is anything to decide about. */
const changeOf = (payment: PaymentEntity, { amount, feeCustomer }: GatewayPayment) => {
  const given = `The gateway gave ${amount - feeCustomer} back to the payer`;
  if (payment.creditedTransactionId)
    return {
      gatewayRefund: 'IN_REVIEW' as const,
      problem: `${given}; ${creditedAmount(payment)} had been credited.`,
    };
  const problem = [payment.problem, `${given}; nothing had been credited.`]
    .filter(Boolean)
    .join(' ');
  const isOpen = openStatuses.includes(payment.status);
  return {
    problem: problem.slice(0, 500),
    nextPollAt: null,
    leaseUntil: null,
    ...(isOpen ? { status: 'FAILED' as const } : {}),
  };
};

/**
 * The gateway gave a payment back to its payer, which it may do after PAID. What had been credited stays
 * where it is until staff decide; once per reference, however often the gateway says so.
 */
export const noteRefund = async (
  context: UseCase,
  id: string,
  told: GatewayPayment,
): Promise<Noted> => {
  const noted = await context.transact(async (tx): Promise<Noted> => {
    const payment = await lockPayment(tx.em, id);
    if (!payment || payment.gatewayRefundedAt) return 'NOTHING_NEW';
    const change = changeOf(payment, told);
    const gatewayRefundedAt = context.clock.now();
    const { reference: gatewayReference } = told;
    await tx.em.nativeUpdate(
      PaymentEntity,
      { id },
      { ...change, gatewayReference, gatewayRefundedAt },
    );
    if (change.gatewayRefund || payment.status === 'IN_REVIEW') return 'IN_REVIEW';
    if (change.status) {
      await releaseKeySpend(tx, payment);
      await releaseBonus(tx, payment);
      announceStatus(tx, payment, change.status);
    }
    return 'CLOSED';
  });
  if (noted !== 'IN_REVIEW') return noted;
  context.log.error({ paymentId: id, reference: told.reference }, 'the gateway refunded a payment');
  const payment = await context.em.findOneOrFail(PaymentEntity, { id });
  if (modeOf(payment.customerId) === 'LIVE') context.deps.report.refundedByGateway();
  return noted;
};
