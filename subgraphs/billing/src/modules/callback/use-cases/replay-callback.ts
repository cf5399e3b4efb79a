import { NotFoundError, parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { GatewayUnavailable } from '../../../port.ts';
import { CallbackEntity } from '../../payment/callback.entity.ts';
import { confirmTogether } from '../../payment/confirmations.ts';
import { recordAct } from '../../staff-act/record-act.ts';
import { PaymentGatewaySilentError } from '../callback.errors.ts';
import { paymentsByReference } from '../callback.repository.ts';

const schema = z.object({ callbackId: z.string().min(1).max(40) });

/**
 * Works a kept callback off again: the gateway is asked and what is due is done, at most once. Throws
 * `NotFoundError` and `PaymentGatewaySilentError`.
 */
export const replayCallback = async (context: UseCase, given: unknown): Promise<CallbackEntity> => {
  const { callbackId: id } = parseInput(schema, given);
  const fresh = { disableIdentityMap: true };
  const known = await context.em.findOne(CallbackEntity, { id }, fresh);
  if (!known) throw new NotFoundError('The callback', ['input', 'callbackId']);
  const outcome = await confirmTogether(context, known, 'callback').catch((error) => {
    throw error instanceof GatewayUnavailable ? new PaymentGatewaySilentError(error) : error;
  });
  await context.transact(async (tx) => {
    const processedAt = context.clock.now();
    await tx.em.nativeUpdate(CallbackEntity, { id }, { outcome, processedAt });
    const facts = { outcome, before: known.outcome ?? null };
    const [paid] = await paymentsByReference(tx.em, [known.reference]);
    await recordAct(context, tx, {
      kind: 'CALLBACK_REPLAYED',
      subjectId: id,
      customerId: paid?.customerId ?? null,
      reason: null,
      facts,
    });
  });
  return context.em.findOneOrFail(CallbackEntity, { id }, fresh);
};
