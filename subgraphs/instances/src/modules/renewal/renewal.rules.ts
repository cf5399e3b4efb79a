import { type BillingPeriod, jakartaDay, periodAt } from '@webrana/calendar';
import { ppnOn } from '@webrana/money';

const hourMs = 60 * 60_000;

/** When the wallet is tried: how long before the end of a period, and how often after a refusal. */
const charging: Readonly<Record<BillingPeriod, { leadMs: number; againMs: number }>> = {
  // A day is short: a quarter of it, so that a top-up in the evening is still in time.
  DAILY: { leadMs: 6 * hourMs, againMs: 2 * hourMs },
  MONTHLY: { leadMs: 24 * hourMs, againMs: 6 * hourMs },
  YEARLY: { leadMs: 24 * hourMs, againMs: 6 * hourMs },
};

/** Hours before the end at which a reminder is due, the longest first. */
export const reminderHours = [7 * 24, 3 * 24, 24, 8] as const;

export type Pace = {
  /** How long after the end of a period an instance keeps running. */
  readonly graceMs: Readonly<Record<BillingPeriod, number>>;
  /** How long after its suspension it is destroyed. */
  readonly terminateAfterMs: number;
};

/** When the last warning comes before the end. */
export const warnBeforeMs = 24 * hourMs;

const before = (instant: Date, ms: number): Date => new Date(instant.getTime() - ms);
export const later = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

/** When the period that begins at `startsAt` is charged automatically. */
export const chargeAt = (unit: BillingPeriod, startsAt: Date): Date =>
  before(startsAt, charging[unit].leadMs);

/**
 * When a refused charge is tried again. The last try before a suspension falls on the end of the
 * grace: nobody is suspended whose wallet was not asked then.
 */
export const chargeAgainAt = (unit: BillingPeriod, now: Date, graceUntil: Date): Date => {
  const again = later(now, charging[unit].againMs);
  return now < graceUntil && graceUntil < again ? graceUntil : again;
};

/** The reminders that fit a period of `lengthMs`: it must be longer than the distance. */
const fitting = (lengthMs: number): number[] =>
  reminderHours.filter((hours) => hours * hourMs < lengthMs);

/** When the next reminder of a period is due after `now`; null when there is none left. */
export const nextReminderAt = (
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  now: Date,
): Date | null =>
  fitting(endsAt.getTime() - startsAt.getTime())
    .map((hours) => before(endsAt, hours * hourMs))
    .find((at) => at > now) ?? null;

/**
 * Which reminder is due now: the nearest to the end of those whose time has come, so that after an
 * outage one is sent and not several. Null before the first and after the end.
 */
export const dueReminder = (
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  now: Date,
): number | null => {
  if (now >= endsAt) return null;
  const left = endsAt.getTime() - now.getTime();
  return (
    fitting(endsAt.getTime() - startsAt.getTime()).findLast((hours) => hours * hourMs >= left) ??
    null
  );
};

export type Terms = { readonly price: number; readonly isTaxed: boolean };
export type PriceLine = { kind: 'LIST_PRICE' | 'SUBTOTAL' | 'TAX' | 'TOTAL'; amount: number };

/** Every line of one period's price with the PPN of the day of the charge; whole rupiah. */
export const linesOf = (
  { price, isTaxed }: Terms,
  chargedAt: Date,
): { lines: PriceLine[]; total: number } => {
  const tax = isTaxed ? ppnOn(price, jakartaDay(chargedAt)) : null;
  const total = price + (tax ?? 0);
  return {
    lines: [
      { kind: 'LIST_PRICE', amount: price },
      { kind: 'SUBTOTAL', amount: price },
      ...(tax === null ? [] : [{ kind: 'TAX' as const, amount: tax }]),
      { kind: 'TOTAL', amount: total },
    ],
    total,
  };
};

/**
 * The last position that has to be paid so that the instance is paid beyond `now`: periods tile, so
 * that what ran or was kept in the meantime is paid too.
 */
export const lastDuePosition = (
  anchor: Date,
  unit: BillingPeriod,
  next: number,
  now: Date,
): number => {
  let position = next;
  while (periodAt(anchor, unit, position).endsAt <= now) position += 1;
  return position;
};

/** As many as that a run may always suspend or terminate, however few are live. */
export const neverBraked = 5;

/** How many instances a run may suspend or terminate; more than that is believed to be a mistake. */
export const brakeLimit = (live: number, percent: number): number =>
  Math.max(neverBraked, Math.ceil((live * percent) / 100));

const words = { DAILY: '1 hari', MONTHLY: '1 bulan', YEARLY: '1 tahun' } as const;

/** What stands on the invoice, in Indonesian as the tax office reads it. */
export const renewalDescription = (
  { planName, hostname, period }: { planName: string; hostname: string; period: BillingPeriod },
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
): string =>
  `Perpanjangan VPS ${planName} – ${hostname} – ${words[period]} (${jakartaDay(startsAt)} s.d. ${jakartaDay(endsAt)})`;
