import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BillingPeriod, jakartaDay, jakartaMonth, periodAt } from './index.ts';

const units: BillingPeriod[] = ['DAILY', 'MONTHLY', 'YEARLY'];
const instants = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2032-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const at = (text: string) => new Date(text);

describe('periods', () => {
  it('tile: the end of one is the start of the next, and each has a length', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...units), fc.nat(60), (anchor, unit, index) => {
        const period = periodAt(anchor, unit, index);
        expect(periodAt(anchor, unit, index + 1).startsAt).toEqual(period.endsAt);
        expect(period.endsAt.getTime()).toBeGreaterThan(period.startsAt.getTime());
      }),
    );
  });

  it('keep the anchor day wherever the month has it, else its last day', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 60 }), (anchor, index) => {
        const day = Number(jakartaDay(anchor).slice(8));
        const start = jakartaDay(periodAt(anchor, 'MONTHLY', index).startsAt);
        const [year, month] = start.split('-').map(Number) as [number, number];
        const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(Number(start.slice(8))).toBe(Math.min(day, lastDay));
      }),
    );
  });

  it('of a day are 24 hours', () => {
    fc.assert(
      fc.property(instants, fc.nat(400), (anchor, index) => {
        const { startsAt, endsAt } = periodAt(anchor, 'DAILY', index);
        expect(startsAt.getTime() - anchor.getTime()).toBe(index * 86_400_000);
        expect(endsAt.getTime() - startsAt.getTime()).toBe(86_400_000);
      }),
    );
  });

  it('keep the time of day', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...units), fc.nat(40), (anchor, unit, index) => {
        const start = periodAt(anchor, unit, index).startsAt;
        expect(start.getTime() % 86_400_000).toBe(anchor.getTime() % 86_400_000);
      }),
    );
  });

  it('go 31 Jan → 28 Feb → 31 Mar without drifting', () => {
    const anchor = at('2027-01-31T03:00:00Z');
    const starts = [0, 1, 2, 3].map((index) =>
      jakartaDay(periodAt(anchor, 'MONTHLY', index).startsAt),
    );
    expect(starts).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  });

  it('bring 29 February back in the next leap year', () => {
    const anchor = at('2028-02-29T05:00:00Z');
    const starts = [1, 4].map((index) => jakartaDay(periodAt(anchor, 'YEARLY', index).startsAt));
    expect(starts).toEqual(['2029-02-28', '2032-02-29']);
  });

  it('count days from the Jakarta day, across the year end', () => {
    const anchor = at('2026-12-31T17:30:00Z');
    expect(jakartaDay(anchor)).toBe('2027-01-01');
    expect(jakartaMonth(anchor)).toBe('2027-01');
    expect(jakartaDay(periodAt(anchor, 'MONTHLY', 0).endsAt)).toBe('2027-02-01');
  });

  it('refuse an index that is not a natural number', () => {
    expect(() => periodAt(new Date(0), 'DAILY', -1)).toThrow(new RangeError('No period -1'));
    expect(() => periodAt(new Date(0), 'DAILY', 0.5)).toThrow(new RangeError('No period 0.5'));
  });
});
