import { InstanceFailed, type ServerFailed } from '@webrana/events';
import type { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { moveInstance, reachStep } from '../instance.journal.ts';
import { lockInstance } from '../instance.repository.ts';
import { isInPreparation } from '../instance.states.ts';

type Failure = z.infer<typeof ServerFailed.schema>;

/**
 * Gives up an instance whose server cannot be created: it will be refunded. Changes nothing once
 * the instance ran or had failed before.
 */
export const failInstance = (ctx: UseCase, fact: Failure, at: Date): Promise<void> =>
  ctx.transact(async (tx) => {
    const instance = await lockInstance(tx.em, fact.instanceId);
    if (!instance) throw new Error(`There is no instance ${fact.instanceId}.`);
    if (!isInPreparation(instance.status)) return;
    await reachStep(tx, instance.id, 'FAILED', at);
    await moveInstance(tx, instance, 'FAILED', { sealedPassword: null });
    tx.record(InstanceFailed, {
      instanceId: instance.id,
      orderId: instance.orderId,
      itemId: instance.itemId,
      customerId: instance.customerId,
      hostname: instance.hostname,
      amount: instance.amount,
    });
  });
