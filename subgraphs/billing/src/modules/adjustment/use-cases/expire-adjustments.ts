import type { UseCase } from '../../../context.ts';
import { releaseHold } from '../../ledger/holds.ts';
import { AdjustmentEntity } from '../adjustment.entity.ts';
import { findOverdue, lockAdjustment } from '../adjustment.repository.ts';
import { holdKeyOf } from '../apply-adjustment.ts';

/** What nobody decided in time ends: nothing moves, and nothing stays held. Safe to repeat. */
export const expireAdjustments = async (context: UseCase): Promise<void> => {
  const now = context.clock.now();
  for (const id of await findOverdue(context.em, now, 200))
    await context.transact(async (tx) => {
      const waiting = await lockAdjustment(tx.em, id);
      if (waiting?.status !== 'WAITING') return;
      await releaseHold(context, tx, holdKeyOf(id));
      await tx.em.nativeUpdate(AdjustmentEntity, { id }, { status: 'EXPIRED', decidedAt: now });
    });
};
