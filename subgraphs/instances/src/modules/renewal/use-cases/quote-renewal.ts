import type { UseCase } from '../../../context.ts';
import { findInstances } from '../../instance/instance.repository.ts';
import { findLastPeriods } from '../renewal.repository.ts';
import { lastDuePosition, linesOf } from '../renewal.rules.ts';
import type { ScheduleEntity } from '../schedule.entity.ts';
import { termsOf } from './learn-terms.ts';

/** What brings an instance beyond now: usually one period, more when it was overdue for longer. */
export type RenewalQuote = {
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly perPeriod: number;
  /** Whole rupiah, tax included, for all of the periods. */
  readonly price: number;
};

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
    const firstPosition = (lasts.get(id)?.position ?? -1) + 1;
    const lastPosition = lastDuePosition(anchor, period, firstPosition, now);
    const perPeriod = linesOf(known, now).total;
    const price = perPeriod * (lastPosition - firstPosition + 1);
    quotes.set(id, { firstPosition, lastPosition, perPeriod, price });
  }
  return quotes;
};

/** The quote of one instance; null when its order is unknown. Throws `ServiceUnavailableError`. */
export const quoteRenewal = async (
  ctx: UseCase,
  schedule: ScheduleEntity,
): Promise<RenewalQuote | null> =>
  (await quoteRenewals(ctx, [schedule])).get(schedule.instanceId) ?? null;
