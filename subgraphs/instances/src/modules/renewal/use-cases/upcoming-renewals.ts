import { ForbiddenError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { isHeld } from '../../hold/hold.repository.ts';
import { findInstances } from '../../instance/instance.repository.ts';
import { findLastPeriods, findRenewingOf } from '../renewal.repository.ts';
import { linesOf } from '../renewal.rules.ts';
import { chargesUntil, type DayOfRenewals, sumByDay } from '../renewals-ahead.ts';
import { termsOf } from './learn-terms.ts';

const dayMs = 86_400_000;
const aheadAtMostDays = 400;

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
  const instances = await findInstances(ctx.em, { kind: 'all' }, ids);
  return sumByDay(
    instances.flatMap(({ id, anchor, period }) => {
      const known = terms.get(id);
      if (!known || !anchor) return [];
      const next = (lasts.get(id)?.position ?? -1) + 1;
      const dates = chargesUntil({ anchor, period }, next, { now, until: end });
      return dates.map((at) => ({ at, amount: linesOf(known, at).total }));
    }),
  );
};
