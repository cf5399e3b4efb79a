import type { UseCase } from '../../../context.ts';
import { releaseKeySpend } from '../../key-spend/key-spend.ts';
import { announceStatus } from '../../payment/new-payment.ts';
import { PaymentEntity } from '../../payment/payment.entity.ts';
import { releaseBonus } from '../../promotion/promotion-uses.ts';

/** Ends transfers that nobody proved in time; one with a proof waits for staff and has no end. */
export const expireTransfers = async (context: UseCase): Promise<void> => {
  const now = context.clock.now();
  const overdue = { status: 'PENDING', method: 'BANK_TRANSFER', expiresAt: { $lte: now } } as const;
  const due = await context.em.find(PaymentEntity, overdue, {
    orderBy: { id: 'asc' },
    limit: 200,
    disableIdentityMap: true,
  });
  for (const payment of due)
    await context.transact(async (tx) => {
      const ended = await tx.em.nativeUpdate(
        PaymentEntity,
        { id: payment.id, ...overdue },
        { status: 'EXPIRED' },
      );
      if (ended === 0) return;
      await releaseKeySpend(tx, payment);
      await releaseBonus(tx, payment);
      announceStatus(tx, payment, 'EXPIRED');
    });
};
