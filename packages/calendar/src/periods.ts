import { jakartaOffsetMs } from './jakarta.ts';

export type BillingPeriod = 'DAILY' | 'MONTHLY' | 'YEARLY';

/** Half open: `startsAt` belongs to it, `endsAt` is the start of the next. */
export type Period = { startsAt: Date; endsAt: Date };

const dayMs = 24 * 60 * 60 * 1000;

/** The instant `months` after `anchor` on the anchor's day in Jakarta, or on the month's last day. */
const addMonths = (anchor: Date, months: number): Date => {
  const local = new Date(anchor.getTime() + jakartaOffsetMs);
  const monthIndex = local.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), monthIndex + 1, 0)).getUTCDate();
  const timeOfDay = local.getTime() % dayMs;
  const day = Math.min(local.getUTCDate(), lastDay);
  return new Date(Date.UTC(local.getUTCFullYear(), monthIndex, day) + timeOfDay - jakartaOffsetMs);
};

const boundary = (anchor: Date, unit: BillingPeriod, count: number): Date => {
  switch (unit) {
    case 'DAILY':
      return new Date(anchor.getTime() + count * dayMs);
    case 'MONTHLY':
      return addMonths(anchor, count);
    case 'YEARLY':
      return addMonths(anchor, 12 * count);
  }
};

/**
 * The `index`-th period (0 is the first) since `anchor`. Periods tile without gap or overlap, and
 * are always counted from the anchor: 31 Jan → 28 Feb → 31 Mar, never drifting to the 28th.
 */
export const periodAt = (anchor: Date, unit: BillingPeriod, index: number): Period => {
  if (!Number.isInteger(index) || index < 0) throw new RangeError(`No period ${index}`);
  return {
    startsAt: boundary(anchor, unit, index),
    endsAt: boundary(anchor, unit, index + 1),
  };
};
