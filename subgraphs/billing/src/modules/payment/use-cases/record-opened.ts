import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { GatewayPayment } from '../../../port.ts';
import { releaseKeySpend, retakeKeySpend } from '../../key-spend/key-spend.ts';
import { releaseBonus } from '../../promotion/promotion-uses.ts';
import { announceStatus } from '../new-payment.ts';
import { PaymentEntity } from '../payment.entity.ts';
import { findPayment } from '../payment.repository.ts';
import type { PaymentStatus } from '../payment.states.ts';
import { nextPoll } from '../poll-plan.ts';

const unopened = (id: string) => ({
  id,
  gatewayReference: null,
  reviewedAt: null,
  status: { $in: ['OPENING' as const, 'FAILED' as const] },
});

const announce = async (tx: Transaction, id: string, status: PaymentStatus): Promise<void> => {
  const payment = await findPayment(tx.em, id);
  if (!payment) return;
  await (status === 'FAILED' ? releaseKeySpend : retakeKeySpend)(tx, payment);
  if (status === 'FAILED') await releaseBonus(tx, payment);
  announceStatus(tx, payment, status);
};

/** Writes down what the gateway answered; a callback that came first has already done it. */
export const recordOpened = async (
  context: UseCase,
  paymentId: string,
  opened: GatewayPayment,
): Promise<void> => {
  const now = context.clock.now();
  const { reference, amount, feeCustomer, feeMerchant, expiresAt, instructions } = opened;
  await context.transact(async (tx) => {
    const changed = await tx.em.nativeUpdate(PaymentEntity, unopened(paymentId), {
      gatewayReference: reference,
      expectedAmount: amount,
      feeCustomer,
      gatewayFee: feeMerchant,
      total: amount,
      instructions,
      status: 'PENDING',
      problem: null,
      leaseUntil: null,
      nextPollAt: nextPoll(
        { status: 'PENDING', createdAt: now, expiresAt, gatewayReference: reference },
        now,
      ),
      ...(expiresAt ? { expiresAt } : {}),
    });
    if (changed) await announce(tx, paymentId, 'PENDING');
  });
};

/** The gateway said no, or never had it: the payment ends here unless the gateway speaks of it yet. */
export const failOpening = async (
  context: UseCase,
  paymentId: string,
  problem: string,
): Promise<void> => {
  await context.transact(async (tx) => {
    const changed = await tx.em.nativeUpdate(PaymentEntity, unopened(paymentId), {
      status: 'FAILED',
      problem: problem.slice(0, 500),
      leaseUntil: null,
      nextPollAt: null,
    });
    if (changed) await announce(tx, paymentId, 'FAILED');
  });
};
