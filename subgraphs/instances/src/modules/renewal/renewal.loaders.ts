import DataLoader from 'dataloader';
import type { UseCase } from '../../context.ts';
import { fetchFunds } from '../../services/billing.ts';
import { heldAmong } from '../hold/hold.repository.ts';
import { findActs, findLastPeriods, findSchedules } from './renewal.repository.ts';
import type { RenewalQuote } from './renewals-ahead.ts';
import type { ScheduleEntity } from './schedule.entity.ts';
import { quoteRenewals } from './use-cases/quote-renewal.ts';

/** Batches reads of one request, for instances whose visibility was already checked. */
export const createRenewalLoaders = (ctx: UseCase) => ({
  schedule: new DataLoader<string, ScheduleEntity | null>(async (ids) => {
    const byId = new Map((await findSchedules(ctx.em, ids)).map((row) => [row.instanceId, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
  lastPeriod: new DataLoader(async (ids: readonly string[]) => {
    const byId = await findLastPeriods(ctx.em, ids);
    return ids.map((id) => byId.get(id) ?? null);
  }),
  acts: new DataLoader(async (ids: readonly string[]) => {
    const byId = await findActs(ctx.em, ids);
    return ids.map((id) => byId.get(id) ?? []);
  }),
  /** What the next period costs; null while `orders` does not answer. */
  quote: new DataLoader<ScheduleEntity, RenewalQuote | null, string>(
    async (schedules) => {
      const quotes = await quoteRenewals(ctx, schedules).catch(
        () => new Map<string, RenewalQuote>(),
      );
      return schedules.map(({ instanceId }) => quotes.get(instanceId) ?? null);
    },
    { cacheKeyFn: ({ instanceId }) => instanceId },
  ),
  /** Whether the person behind an owner is suspended. */
  held: new DataLoader<string, boolean>(async (ownerIds) => {
    const held = await heldAmong(ctx.em, ownerIds);
    return ownerIds.map((ownerId) => held.has(ownerId));
  }),
  /** What an owner can spend; null while `billing` does not answer. */
  funds: new DataLoader<string, number | null>(async (ownerIds) => {
    const funds = await fetchFunds(ctx, ownerIds).catch(() => null);
    return ownerIds.map((ownerId) => funds && (funds.get(ownerId) ?? 0));
  }),
});
