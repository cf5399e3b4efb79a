import { type BillingPeriod, jakartaDay, periodAt } from '@webrana/calendar';
import { ForbiddenError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { isHeld } from '../../hold/hold.repository.ts';
import { findInstances } from '../../instance/instance.repository.ts';
import { findLastPeriods, findRenewingOf } from '../renewal.repository.ts';
import { chargeAt, linesOf } from '../renewal.rules.ts';
import { termsOf } from './learn-terms.ts';

const dayMs = 86_400_000;
const aheadAtMostDays = 400;

export type DayOfRenewals = { on: string; amount: number; count: number };

/** When the periods after `position` will be charged until `until`; what is overdue is charged now. */
export const chargesUntil = (
  instance: { anchor: Date; period: BillingPeriod },
  next: number,
  { now, until }: { now: Date; until: Date },
): Date[] => {
  const dates: Date[] = [];
  for (let position = next; ; position += 1) {
    const at = chargeAt(
      instance.period,
      periodAt(instance.anchor, instance.period, position).startsAt,
    );
    if (at > until) return dates;
    dates.push(at < now ? now : at);
  }
};

/**
 * What will be taken from an owner's wallet for automatic renewals until a moment, at most 400 days
 * ahead, by day in Jakarta; for services only. Nothing while the owner is held.
 */
export const upcomingRenewals = async (
  ctx: UseCase,
  { ownerId, until }: { ownerId: string; until: Date },
): Promise<DayOfRenewals[]> => {
  if (ctx.actor.kind !== 'service') throw new ForbiddenError();
  if (await isHeld(ctx.em, ownerId)) return [];
  const now = ctx.clock.now();
  const end = new Date(Math.min(until.getTime(), now.getTime() + aheadAtMostDays * dayMs));
  const schedules = await findRenewingOf(ctx.em, ownerId);
  const ids = schedules.map(({ instanceId }) => instanceId);
  if (ids.length === 0) return [];
  const terms = await termsOf(ctx, schedules);
  const lasts = await findLastPeriods(ctx.em, ids);
  const days = new Map<string, DayOfRenewals>();
  for (const { id, anchor, period } of await findInstances(ctx.em, { kind: 'all' }, ids)) {
    const known = terms.get(id);
    if (!known || !anchor) continue;
    const next = (lasts.get(id)?.position ?? -1) + 1;
    for (const at of chargesUntil({ anchor, period }, next, { now, until: end })) {
      const on = jakartaDay(at);
      const day = days.get(on) ?? { on, amount: 0, count: 0 };
      const amount = day.amount + linesOf(known, at).total;
      days.set(on, { on, amount, count: day.count + 1 });
    }
  }
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
};
