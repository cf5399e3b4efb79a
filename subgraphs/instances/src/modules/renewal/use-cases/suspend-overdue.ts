import { InstanceSuspended } from '@webrana/events';
import type { UseCase } from '../../../context.ts';
import { heldOwners } from '../../hold/hold.repository.ts';
import { moveInstance } from '../../instance/instance.journal.ts';
import { lockInstance } from '../../instance/instance.repository.ts';
import { canBeSuspended } from '../../instance/instance.states.ts';
import { recordAct } from '../renewal.journal.ts';
import { countWhere, findWhere, isStill, overdue } from '../renewal.repository.ts';
import { later } from '../renewal.rules.ts';
import { ScheduleEntity } from '../schedule.entity.ts';
import { mayGoOn } from './brake.ts';

const atOnce = 200;

const suspend = (ctx: UseCase, instanceId: string, held: readonly string[]): Promise<void> =>
  ctx.transact(async (tx) => {
    const instance = await lockInstance(tx.em, instanceId);
    if (!instance || !canBeSuspended(instance.status)) return;
    const now = ctx.clock.now();
    if (!(await isStill(tx.em, instanceId, overdue(now, held)))) return;
    const terminatesAt = later(now, ctx.deps.settings.pace.terminateAfterMs);
    const set = { suspendedAt: now, terminatesAt, warnedAt: null };
    await tx.em.nativeUpdate(ScheduleEntity, { instanceId }, set);
    await moveInstance(tx, instance, 'SUSPENDED');
    tx.record(InstanceSuspended, {
      instanceId,
      customerId: instance.customerId,
      hostname: instance.hostname,
      suspendedAt: now.toISOString(),
      terminatesAt: terminatesAt.toISOString(),
    });
    const facts = { terminatesAt: terminatesAt.toISOString() };
    await recordAct(ctx, tx, { instanceId, kind: 'SUSPENDED', facts });
  });

/** Suspends what was not paid within its grace, unless that would be too many at once. */
export const suspendOverdue = async (ctx: UseCase): Promise<void> => {
  const held = await heldOwners(ctx.em);
  const where = overdue(ctx.clock.now(), held);
  const due = await findWhere(ctx.em, where, atOnce);
  const candidates = due.length < atOnce ? due.length : await countWhere(ctx.em, where);
  if (!(await mayGoOn(ctx, 'SUSPEND', candidates))) return;
  for (const { instanceId } of due) await suspend(ctx, instanceId, held);
};
