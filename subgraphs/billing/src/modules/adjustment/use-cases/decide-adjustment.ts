import { NotFoundError, parseInput, requireRecentProof, requireUser } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { releaseHold } from '../../ledger/holds.ts';
import { requireOthersMoney } from '../../staff-act/own-money.policy.ts';
import { reasonSchema, recordAct } from '../../staff-act/record-act.ts';
import { AdjustmentEntity } from '../adjustment.entity.ts';
import { AdjustmentDecidedError, SecondPersonNeededError } from '../adjustment.errors.ts';
import { lockAdjustment } from '../adjustment.repository.ts';
import { applyAdjustment, holdKeyOf } from '../apply-adjustment.ts';

const schema = z.object({
  adjustmentId: z.string().min(1).max(40),
  isApproved: z.boolean(),
  reason: reasonSchema,
});

/**
 * Decides, once, what somebody else asked for. Throws `ProofRequiredError`, `OwnMoneyError`,
 * `SecondPersonNeededError`, `AdjustmentDecidedError`, `InsufficientBalanceError` (it keeps waiting), `NotFoundError`.
 */
export const decideAdjustment = async (
  context: UseCase,
  given: unknown,
): Promise<AdjustmentEntity> => {
  const staff = requireUser(context.actor);
  const { adjustmentId: id, isApproved, reason } = parseInput(schema, given);
  requireRecentProof(staff, context.clock.now());
  await context.transact(async (tx) => {
    const waiting = await lockAdjustment(tx.em, id);
    if (!waiting) throw new NotFoundError('The adjustment', ['input', 'adjustmentId']);
    requireOthersMoney(staff, waiting.customerId, ['input', 'adjustmentId']);
    if (waiting.status !== 'WAITING') throw new AdjustmentDecidedError(waiting.status);
    if (waiting.requestedBy === staff.userId) throw new SecondPersonNeededError();
    const transactionId = isApproved ? await applyAdjustment(context, tx, waiting) : null;
    if (!isApproved) await releaseHold(context, tx, holdKeyOf(id));
    await tx.em.nativeUpdate(
      AdjustmentEntity,
      { id },
      {
        status: isApproved ? 'APPLIED' : 'REJECTED',
        decidedBy: staff.userId,
        decidedAt: context.clock.now(),
        decisionReason: reason,
        transactionId,
      },
    );
    await recordAct(context, tx, {
      kind: isApproved ? 'ADJUSTMENT_APPLIED' : 'ADJUSTMENT_REJECTED',
      subjectId: id,
      customerId: waiting.customerId,
      reason,
      facts: { amount: waiting.amount },
    });
  });
  return context.em.findOneOrFail(AdjustmentEntity, { id }, { disableIdentityMap: true });
};
