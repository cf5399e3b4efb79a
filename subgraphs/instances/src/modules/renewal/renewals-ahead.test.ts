import { type BillingPeriod, jakartaDay, periodAt } from '@webrana/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargeAt } from './renewal.rules.ts';
import { chargesUntil, quoteOf, sumByDay } from './renewals-ahead.ts';

const anchor = new Date('2027-01-31T05:00:00.000Z');
const monthly = { anchor, period: 'MONTHLY' } as const;
const at = (text: string) => new Date(text);
const instants = fc.date({
  min: at('2027-01-31T05:00:00Z'),
  max: at('2029-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const rhythms = fc
  .constantFrom<BillingPeriod>('DAILY', 'MONTHLY', 'YEARLY')
  .map((period) => ({ anchor, period }));

describe('a renewal', () => {
  const terms = { price: 135_000, isTaxed: true };

  it('costs one period, and every missed one when it was overdue for longer', () => {
    expect(quoteOf(monthly, 1, terms, at('2027-02-27T00:00:00Z'))).toEqual({
      firstPosition: 1,
      lastPosition: 1,
      perPeriod: 149_850,
      price: 149_850,
    });
    expect(quoteOf(monthly, 1, terms, at('2027-04-30T05:00:00Z'))).toEqual({
      firstPosition: 1,
      lastPosition: 3,
      perPeriod: 149_850,
      price: 449_550,
    });
  });

  it('brings an instance beyond now by the fewest periods, each for the same price', () => {
    fc.assert(
      fc.property(rhythms, fc.nat(30), instants, fc.nat(1_000_000), (rhythm, next, now, price) => {
        const quote = quoteOf(rhythm, next, { price, isTaxed: false }, now);
        const endOf = (position: number) => periodAt(anchor, rhythm.period, position).endsAt;
        expect(quote.firstPosition).toBe(next);
        expect(endOf(quote.lastPosition) > now).toBe(true);
        if (quote.lastPosition > next) expect(endOf(quote.lastPosition - 1) <= now).toBe(true);
        expect(quote.price).toBe(price * (quote.lastPosition + 1 - next));
      }),
    );
  });
});

describe('charges ahead', () => {
  it('come when they are due, up to the last moment looked at, and at once when overdue', () => {
    const now = at('2027-04-01T00:00:00Z');
    const until = at('2027-05-30T05:00:00Z');
    // Positions 1 and 2 began at the end of February and of March: both are overdue.
    expect(chargesUntil(monthly, 1, { now, until })).toEqual([
      now,
      now,
      at('2027-04-29T05:00:00Z'),
      at('2027-05-30T05:00:00Z'),
    ]);
    const before = new Date(until.getTime() - 1);
    expect(chargesUntil(monthly, 1, { now, until: before })).toHaveLength(3);
    expect(chargesUntil(monthly, 9, { now, until })).toEqual([]);
  });

  it('are one for each period that has to be paid by then', () => {
    fc.assert(
      fc.property(rhythms, fc.nat(30), instants, fc.nat(400), (rhythm, next, now, days) => {
        const until = new Date(now.getTime() + days * 86_400_000);
        const dates = chargesUntil(rhythm, next, { now, until });
        dates.forEach((date, index) => {
          const { startsAt } = periodAt(anchor, rhythm.period, next + index);
          expect(date).toEqual(new Date(Math.max(+now, +chargeAt(rhythm.period, startsAt))));
        });
        const after = periodAt(anchor, rhythm.period, next + dates.length).startsAt;
        expect(chargeAt(rhythm.period, after) > until).toBe(true);
      }),
    );
  });

  it('are summed by the day in Jakarta, the first day first', () => {
    const charges = [
      { at: at('2027-03-02T00:00:00Z'), amount: 5 },
      { at: at('2027-03-01T16:59:59Z'), amount: 10 },
      { at: at('2027-03-01T17:00:00Z'), amount: 7 },
      { at: at('2026-12-31T00:00:00Z'), amount: 1 },
    ];
    expect(sumByDay(charges)).toEqual([
      { on: '2026-12-31', amount: 1, count: 1 },
      { on: '2027-03-01', amount: 10, count: 1 },
      { on: '2027-03-02', amount: 12, count: 2 },
    ]);
    expect(sumByDay([])).toEqual([]);
  });

  it('lose nothing when they are summed', () => {
    const charge = fc.record({ at: instants, amount: fc.nat(1_000_000) });
    fc.assert(
      fc.property(fc.array(charge), (charges) => {
        const days = sumByDay(charges);
        const total = (amounts: readonly { amount: number }[]) =>
          amounts.reduce((sum, { amount }) => sum + amount, 0);
        expect(total(days)).toBe(total(charges));
        expect(days.map(({ count }) => count).reduce((a, b) => a + b, 0)).toBe(charges.length);
        const on = charges.map((one) => jakartaDay(one.at));
        expect(days.map((day) => day.on)).toEqual([...new Set(on)].toSorted());
      }),
    );
  });
});
