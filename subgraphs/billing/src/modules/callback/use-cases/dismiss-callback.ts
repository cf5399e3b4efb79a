import { NotFoundError, parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { CallbackEntity } from '../../payment/callback.entity.ts';
import { unmatchedOutcomes } from '../../payment/keep-outcome.ts';
import { reasonSchema, recordAct } from '../../staff-act/record-act.ts';
import { CallbackMatchedError } from '../callback.errors.ts';
import { findCallback } from '../callback.repository.ts';

const schema = z.object({ callbackId: z.string().min(1).max(40), reason: reasonSchema });

/**
 * Marks a callback that matched no payment as seen, once, so that it leaves the queue; nothing else
 * changes, and it can still be replayed. Throws `CallbackMatchedError` and `NotFoundError`.
 */
export const dismissCallback = async (
  context: UseCase,
  given: unknown,
): Promise<CallbackEntity> => {
  const { callbackId: id, reason } = parseInput(schema, given);
  const known = await findCallback(context.em, id);
  if (!known) throw new NotFoundError('The callback', ['input', 'callbackId']);
  await context.transact(async (tx) => {
    const dismissed = await tx.em.nativeUpdate(
      CallbackEntity,
      { id, outcome: { $in: unmatchedOutcomes }, dismissedAt: null },
      { dismissedAt: context.clock.now() },
    );
    if (dismissed === 0) throw new CallbackMatchedError();
    await recordAct(context, tx, {
      kind: 'CALLBACK_DISMISSED',
      subjectId: id,
      customerId: null,
      reason,
      facts: { outcome: known.outcome ?? null },
    });
  });
  return (await findCallback(context.em, id)) as CallbackEntity;
};
