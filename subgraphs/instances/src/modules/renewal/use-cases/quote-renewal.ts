import type { UseCase } from '../../../context.ts';
import { findInstances } from '../../instance/instance.repository.ts';
import { findLastPeriods } from '../renewal.repository.ts';
import { quoteOf, type RenewalQuote } from '../renewals-ahead.ts';
import type { ScheduleEntity } from '../schedule.entity.ts';
import { termsOf } from './learn-terms.ts';

/** The quotes of instances, by instance; without those whose order is unknown. */
export const quoteRenewals = async (
  ctx: UseCase,
  schedules: readonly ScheduleEntity[],
): Promise<ReadonlyMap<string, RenewalQuote>> => {
  const ids = schedules.map(({ instanceId }) => instanceId);
  if (ids.length === 0) return new Map();
  const terms = await termsOf(ctx, schedules);
  const instances = await findInstances(ctx.em, { kind: 'all' }, ids);
  const lasts = await findLastPeriods(ctx.em, ids);
  const now = ctx.clock.now();
  const quotes = new Map<string, RenewalQuote>();
  for (const { id, anchor, period } of instances) {
    const known = terms.get(id);
    if (!known || !anchor) continue;
    const next = (lasts.get(id)?.position ?? -1) + 1;
    quotes.set(id, quoteOf({ anchor, period }, next, known, now));
  }
  return quotes;
};

/** The quote of one instance; null when its order is unknown. Throws `ServiceUnavailableError`. */
export const quoteRenewal = async (
  ctx: UseCase,
  schedule: ScheduleEntity,
): Promise<RenewalQuote | null> =>
  (await quoteRenewals(ctx, [schedule])).get(schedule.instanceId) ?? null;
