import type { UseCase } from '../../../context.ts';
import { releaseKeySpend } from '../../key-spend/key-spend.ts';
import { releaseBonus } from '../../promotion/promotion-uses.ts';
import { announceStatus } from '../new-payment.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { findPayment } from '../payment.repository.ts';
import { creditableStatuses, openStatuses } from '../payment.states.ts';
import { nextPoll } from '../poll-plan.ts';
import { type Mismatch, mismatchText } from '../review-problem.ts';

/** The gateway ended a payment unpaid. Nothing goes back from PAID. False if it was ended before. */
export const closePayment = (
  context: UseCase,
  id: string,
  reference: string,
  status: 'EXPIRED' | 'FAILED',
): Promise<boolean> =>
  context.transact(async (tx) => {
    const payment = await findPayment(tx.em, id);
    if (!payment) return false;
    const closed = { ...payment, status, gatewayReference: reference };
    const changed = await tx.em.nativeUpdate(
      PaymentEntity,
      { id, status: { $in: openStatuses } },
      {
        status,
        gatewayReference: reference,
        leaseUntil: null,
        nextPollAt: nextPoll(closed, context.clock.now()),
      },
    );
    if (!changed) return false;
    await releaseKeySpend(tx, payment);
    await releaseBonus(tx, payment);
    announceStatus(tx, payment, status);
    return true;
  });

/** Money came that is not what was asked for: nothing is credited, staff decide. False if it was so. */
export const reviewPayment = (
  context: UseCase,
  id: string,
  reference: string,
  mismatch: Mismatch,
): Promise<boolean> =>
  context.transact(async (tx) => {
    const changed = await tx.em.nativeUpdate(
      PaymentEntity,
      { id, status: { $in: creditableStatuses }, reviewedAt: null, gatewayRefundedAt: null },
      {
        status: 'IN_REVIEW',
        gatewayReference: reference,
        problem: mismatchText(mismatch),
        reviewProblem: mismatch.problem,
        reviewExpected: mismatch.expected,
        reviewCollected: mismatch.collected,
        leaseUntil: null,
        nextPollAt: null,
      },
    );
    const payment = changed > 0 ? await findPayment(tx.em, id) : null;
    if (!payment) return false;
    // Whatever staff decide, it is no longer the top-up the bonus was promised for.
    await releaseBonus(tx, payment);
    announceStatus(tx, payment, 'IN_REVIEW');
    return true;
  });
