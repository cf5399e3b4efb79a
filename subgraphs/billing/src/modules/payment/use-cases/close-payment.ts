import type { UseCase } from '../../../context.ts';
import { releaseKeySpend } from '../../key-spend/key-spend.ts';
import { announceStatus } from '../new-payment.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { findPayment } from '../payment.repository.ts';
import { creditableStatuses, openStatuses } from '../payment.states.ts';
import { nextPoll } from '../poll-plan.ts';

/** The gateway ended a payment unpaid. Nothing goes back from PAID. */
export const closePayment = (
  context: UseCase,
  id: string,
  reference: string,
  status: 'EXPIRED' | 'FAILED',
): Promise<void> =>
  context.transact(async (tx) => {
    const payment = await findPayment(tx.em, id);
    if (!payment) return;
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
    if (!changed) return;
    await releaseKeySpend(tx, payment);
    announceStatus(tx, payment, status);
  });

/** Money came that is not what was asked for: nothing is credited, staff decide. False if it was so. */
export const reviewPayment = (
  context: UseCase,
  id: string,
  reference: string,
  problem: string,
): Promise<boolean> =>
  context.transact(async (tx) => {
    const changed = await tx.em.nativeUpdate(
      PaymentEntity,
      { id, status: { $in: creditableStatuses }, reviewedAt: null },
      {
        status: 'IN_REVIEW',
        gatewayReference: reference,
        problem,
        leaseUntil: null,
        nextPollAt: null,
      },
    );
    const payment = changed > 0 ? await findPayment(tx.em, id) : null;
    if (payment) announceStatus(tx, payment, 'IN_REVIEW');
    return changed > 0;
  });
