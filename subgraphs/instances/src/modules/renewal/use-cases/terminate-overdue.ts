import { InstanceTerminated, TerminationWarned } from '@webrana/events';
import type { UseCase } from '../../../context.ts';
import { heldOwners } from '../../hold/hold.repository.ts';
import { moveInstance } from '../../instance/instance.journal.ts';
import { lockInstance } from '../../instance/instance.repository.ts';
import { recordAct } from '../renewal.journal.ts';
import {
  countWhere,
  doomed,
  findWhere,
  isStill,
  lockSchedule,
  warnable,
} from '../renewal.repository.ts';
import { later, warnBeforeMs } from '../renewal.rules.ts';
import { ScheduleEntity } from '../schedule.entity.ts';
import { mayGoOn } from './brake.ts';
import { quoteRenewal } from './quote-renewal.ts';

const atOnce = 200;
type Held = readonly string[];

/** The last warning; the end is moved so that 24 hours are left, whatever the clock did. */
const warn = async (ctx: UseCase, instanceId: string, price: number | null): Promise<void> =>
  ctx.transact(async (tx) => {
    const instance = await lockInstance(tx.em, instanceId);
    const schedule = instance && (await lockSchedule(tx.em, instanceId));
    if (!instance || !schedule?.terminatesAt || schedule.warnedAt || schedule.endedAt) return;
    const now = ctx.clock.now();
    const earliest = later(now, warnBeforeMs);
    const terminatesAt = earliest > schedule.terminatesAt ? earliest : schedule.terminatesAt;
    await tx.em.nativeUpdate(ScheduleEntity, { instanceId }, { warnedAt: now, terminatesAt });
    tx.record(TerminationWarned, {
      instanceId,
      customerId: instance.customerId,
      hostname: instance.hostname,
      terminatesAt: terminatesAt.toISOString(),
      price,
    });
    const facts = { terminatesAt: terminatesAt.toISOString() };
    await recordAct(ctx, tx, { instanceId, kind: 'TERMINATION_WARNED', facts });
  });

const terminate = (ctx: UseCase, instanceId: string, held: Held): Promise<void> =>
  ctx.transact(async (tx) => {
    const instance = await lockInstance(tx.em, instanceId);
    if (instance?.status !== 'SUSPENDED') return;
    const now = ctx.clock.now();
    const warnedBefore = later(now, -warnBeforeMs);
    if (!(await isStill(tx.em, instanceId, doomed({ now, warnedBefore }, held)))) return;
    const ended = { endedAt: now, nextChargeAt: null, remindAt: null, autoRenew: false };
    await tx.em.nativeUpdate(ScheduleEntity, { instanceId }, ended);
    await moveInstance(tx, instance, 'TERMINATED', { sealedPassword: null });
    tx.record(InstanceTerminated, {
      instanceId,
      customerId: instance.customerId,
      hostname: instance.hostname,
      terminatedAt: now.toISOString(),
    });
    await recordAct(ctx, tx, { instanceId, kind: 'TERMINATED' });
  });

/**
 * Warns suspended instances for the last time and ends those that were warned a day ago, unless that
 * would be too many at once. Ended is ended: nothing is charged any more, the server is destroyed.
 */
export const terminateOverdue = async (ctx: UseCase): Promise<void> => {
  const now = ctx.clock.now();
  const held = await heldOwners(ctx.em);
  const nearing = await findWhere(ctx.em, warnable(later(now, warnBeforeMs), held), atOnce);
  for (const schedule of nearing) {
    const quote = await quoteRenewal(ctx, schedule).catch(() => null);
    await warn(ctx, schedule.instanceId, quote?.price ?? null);
  }
  const where = doomed({ now, warnedBefore: later(now, -warnBeforeMs) }, held);
  const due = await findWhere(ctx.em, where, atOnce);
  const candidates = due.length < atOnce ? due.length : await countWhere(ctx.em, where);
  if (!(await mayGoOn(ctx, 'TERMINATE', candidates))) return;
  for (const { instanceId } of due) await terminate(ctx, instanceId, held);
};
