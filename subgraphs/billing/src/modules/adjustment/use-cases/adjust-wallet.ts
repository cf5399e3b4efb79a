import type { Transaction } from '@webrana/orm-kit';
import { NotFoundError, parseInput, requireRecentProof, requireUser } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { fetchPayer } from '../../../services/identity.ts';
import { lockAccount, walletOf } from '../../ledger/accounts.ts';
import { requireOthersMoney } from '../../staff-act/own-money.policy.ts';
import { reasonSchema, recordAct } from '../../staff-act/record-act.ts';
import { AdjustmentEntity } from '../adjustment.entity.ts';
import { movedAlone } from '../adjustment.repository.ts';
import { applyAdjustment, holdAdjustment } from '../apply-adjustment.ts';

const largest = 1_000_000_000;
const schema = z.object({
  customerId: z.string().min(1).max(40),
  amount: z
    .int()
    .min(-largest)
    .max(largest)
    .refine((amount) => amount !== 0, 'Nothing would change.'),
  reason: reasonSchema,
  idempotencyKey: z.string().regex(/^[\x20-\x7e]{1,128}$/, 'Use 1 to 128 plain characters.'),
});

const day = 24 * 3_600_000;
/** So long a second person has time to decide; then nothing is held any more. */
export const waitsAtMostMs = 7 * day;
type Wanted = { customerId: string; amount: number; reason: string };

const adjust = async (
  context: UseCase,
  tx: Transaction,
  requestedBy: string,
  { customerId, amount, reason }: Wanted,
): Promise<{ adjustmentId: string }> => {
  const now = context.clock.now();
  await lockAccount(context, tx.em, walletOf(customerId));
  // A large amount in small pieces is a large amount.
  const since = new Date(now.getTime() - day);
  const alone = await movedAlone(tx.em, { requestedBy, customerId }, since);
  const needsSecond = alone + Math.abs(amount) > context.deps.settings.adjustmentLimit;
  const id: string = context.newId('adjustment');
  const wanted = { id, customerId, amount, reason };
  if (needsSecond) await holdAdjustment(context, tx, wanted);
  const transactionId = needsSecond ? null : await applyAdjustment(context, tx, wanted);
  await tx.em.insert(AdjustmentEntity, {
    id,
    customerId,
    amount,
    reason,
    status: needsSecond ? 'WAITING' : 'APPLIED',
    requestedBy,
    requestedAt: now,
    expiresAt: needsSecond ? new Date(now.getTime() + waitsAtMostMs) : null,
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
    transactionId,
  });
  await recordAct(context, tx, {
    kind: needsSecond ? 'ADJUSTMENT_REQUESTED' : 'ADJUSTMENT_APPLIED',
    subjectId: id,
    customerId,
    reason,
    facts: { amount },
  });
  return { adjustmentId: id };
};

/**
 * Corrects a wallet, or asks for a second person when one moves more than the limit in a day; what
 * such a one would take is held until then. Throws `ProofRequiredError`, `OwnMoneyError`,
 * `InsufficientBalanceError`, `NotFoundError`, `IdempotencyConflict`.
 */
export const adjustWallet = async (context: UseCase, given: unknown): Promise<AdjustmentEntity> => {
  const staff = requireUser(context.actor);
  const { idempotencyKey, ...wanted } = parseInput(schema, given);
  requireRecentProof(staff, context.clock.now());
  requireOthersMoney(staff, wanted.customerId, ['input', 'customerId']);
  const customer = await fetchPayer(context, wanted.customerId);
  if (!customer) throw new NotFoundError('The customer', ['input', 'customerId']);
  const { adjustmentId } = await context.transact((tx) =>
    tx.once(`adjust:${staff.userId}`, idempotencyKey, wanted, () =>
      adjust(context, tx, staff.userId, wanted),
    ),
  );
  return context.em.findOneOrFail(
    AdjustmentEntity,
    { id: adjustmentId },
    { disableIdentityMap: true },
  );
};
