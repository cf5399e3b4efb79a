import { type BillingPeriod, jakartaDay, periodAt } from '@webrana/calendar';
import { chargeAt, lastDuePosition, linesOf, type Terms } from './renewal.rules.ts';

/** Where an instance's periods are counted from, and how long they are. */
export type Rhythm = { readonly anchor: Date; readonly period: BillingPeriod };

/** What brings an instance beyond now: usually one period, more when it was overdue for longer. */
export type RenewalQuote = {
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly perPeriod: number;
  /** Whole rupiah, tax included, for all of the periods. */
  readonly price: number;
};

/** What brings an instance beyond `now` whose next period to pay is at `next`, with the PPN of `now`. */
export const quoteOf = (
  { anchor, period }: Rhythm,
  next: number,
  terms: Terms,
  now: Date,
): RenewalQuote => {
  const lastPosition = lastDuePosition(anchor, period, next, now);
  const perPeriod = linesOf(terms, now).total;
  const price = perPeriod * (lastPosition - next + 1);
  return { firstPosition: next, lastPosition, perPeriod, price };
};

/** When the periods from `next` on will be charged until `until`; what is overdue is charged now. */
export const chargesUntil = (
  { anchor, period }: Rhythm,
  next: number,
  { now, until }: { now: Date; until: Date },
): Date[] => {
  const dates: Date[] = [];
  for (let position = next; ; position += 1) {
    const at = chargeAt(period, periodAt(anchor, period, position).startsAt);
    if (at > until) return dates;
    dates.push(at < now ? now : at);
  }
};

export type DayOfRenewals = {
  /** The day in Jakarta. */
  readonly on: string;
  /** Whole rupiah, tax included. */
  readonly amount: number;
  readonly count: number;
};

/** Charges by day in Jakarta, the first day first. */
export const sumByDay = (
  charges: readonly { readonly at: Date; readonly amount: number }[],
): DayOfRenewals[] => {
  const days = new Map<string, DayOfRenewals>();
  for (const { at, amount } of charges.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const on = jakartaDay(at);
    const day = days.get(on);
    days.set(on, { on, amount: (day?.amount ?? 0) + amount, count: (day?.count ?? 0) + 1 });
  }
  return [...days.values()];
};
