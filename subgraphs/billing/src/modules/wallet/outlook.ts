/** What renewals take on one day: the day in Jakarta, whole rupiah, how many periods. */
export type DayOfCharges = { readonly on: string; readonly amount: number; readonly count: number };

export type Outlook = {
  /** The charges that are looked at, soonest first. */
  readonly charges: readonly DayOfCharges[];
  /** The day of the first charge that is not covered; null when all are. */
  readonly runsOutOn: string | null;
  /** Days from today until then. */
  readonly daysLeft: number | null;
  /** What the renewals of the next seven days take, and how much of it is not there. */
  readonly needed: number;
  readonly missing: number;
  /** How many renewals there are in the next seven days. */
  readonly renewals: number;
};

const dayMs = 24 * 3_600_000;
const soonDays = 7;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** How long what can be spent lasts, if nothing but these renewals is paid from it. */
export const outlookOf = (
  available: number,
  charges: readonly DayOfCharges[],
  today: string,
): Outlook => {
  const sorted = charges.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  let left = available;
  const first = sorted.find(({ amount }) => {
    left -= amount;
    return left < 0;
  });
  const soon = sorted.filter(({ on }) => daysBetween(today, on) <= soonDays);
  const needed = soon.reduce((total, { amount }) => total + amount, 0);
  return {
    charges: sorted,
    runsOutOn: first?.on ?? null,
    daysLeft: first ? Math.max(0, daysBetween(today, first.on)) : null,
    needed,
    missing: Math.max(0, needed - available),
    renewals: soon.reduce((total, { count }) => total + count, 0),
  };
};
