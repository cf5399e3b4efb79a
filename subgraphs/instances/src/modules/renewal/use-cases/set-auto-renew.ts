import { NotFoundError, parseInput, requireUser, visibilityOf } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import type { InstanceEntity } from '../../instance/instance.entity.ts';
import { ringInstance } from '../../instance/instance.journal.ts';
import { findInstances, lockInstance } from '../../instance/instance.repository.ts';
import { RenewalUnavailableError } from '../renewal.errors.ts';
import { recordAct } from '../renewal.journal.ts';
import { viewerCanSetAutoRenew } from '../renewal.policy.ts';
import { lockSchedule } from '../renewal.repository.ts';
import { ScheduleEntity } from '../schedule.entity.ts';

const input = z.object({ instanceId: z.string(), isEnabled: z.boolean() });

/**
 * Says whether an instance of the viewer renews by itself; off means that it ends with its paid
 * period. Throws `NotFoundError`, or `RenewalUnavailableError` when it has ended or never ran.
 */
export const setAutoRenew = (ctx: UseCase, given: unknown): Promise<InstanceEntity> => {
  requireUser(ctx.actor);
  const { instanceId: id, isEnabled } = parseInput(input, given);
  return ctx.transact(async (tx) => {
    const [visible] = await findInstances(tx.em, visibilityOf(ctx.actor), [id]);
    const instance = visible && (await lockInstance(tx.em, id));
    if (!instance) throw new NotFoundError('The instance', ['input', 'instanceId']);
    const schedule = await lockSchedule(tx.em, id);
    if (!schedule || !viewerCanSetAutoRenew(ctx.actor, instance, schedule))
      throw new RenewalUnavailableError();
    if (schedule.autoRenew === isEnabled) return instance;
    await tx.em.nativeUpdate(ScheduleEntity, { instanceId: id }, { autoRenew: isEnabled });
    const kind = isEnabled ? 'AUTO_RENEW_ON' : 'AUTO_RENEW_OFF';
    await recordAct(ctx, tx, { instanceId: id, kind, by: ctx.actor });
    ringInstance(tx, instance, instance.status);
    return instance;
  });
};
