import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlookOf } from './outlook.ts';

const today = '2026-12-28';
const charge = (on: string, amount: number) => ({ on, amount, count: 1 });

describe('how long a balance lasts', () => {
  const charges = [
    charge('2027-01-05', 50_000),
    charge('2026-12-28', 10_000),
    charge('2027-01-04', 30_000),
  ];

  it('runs out on the day of the first charge that is not covered', () => {
    expect(outlookOf(40_000, charges, today)).toMatchObject({
      runsOutOn: '2027-01-05',
      daysLeft: 8,
      needed: 40_000,
      missing: 0,
      renewals: 2,
    });
    expect(outlookOf(39_999, charges, today)).toMatchObject({
      runsOutOn: '2027-01-04',
      daysLeft: 7,
      missing: 1,
    });
    expect(outlookOf(0, charges, today)).toMatchObject({ runsOutOn: today, daysLeft: 0 });
  });

  it('does not run out when everything is covered, or nothing renews', () => {
    expect(outlookOf(90_000, charges, today)).toMatchObject({ runsOutOn: null, daysLeft: null });
    expect(outlookOf(0, [], today)).toEqual({
      charges: [],
      runsOutOn: null,
      daysLeft: null,
      needed: 0,
      missing: 0,
      renewals: 0,
    });
  });

  it('lists the charges soonest first', () => {
    expect(outlookOf(0, charges, today).charges.map(({ on }) => on)).toEqual([
      '2026-12-28',
      '2027-01-04',
      '2027-01-05',
    ]);
  });

  it('counts every renewal of a day, also of days that are over', () => {
    const late = [
      { on: '2026-12-20', amount: 60_000, count: 3 },
      { on: '2027-01-04', amount: 40_000, count: 2 },
      { on: '2027-01-05', amount: 1, count: 1 },
    ];
    expect(outlookOf(50_000, late, today)).toMatchObject({
      runsOutOn: '2026-12-20',
      daysLeft: 0,
      needed: 100_000,
      missing: 50_000,
      renewals: 5,
    });
  });

  it('pays what comes first, and misses exactly what the next seven days lack', () => {
    const dayMs = 86_400_000;
    const at = (days: number) =>
      new Date(Date.parse(today) + days * dayMs).toISOString().slice(0, 10);
    const days = fc.uniqueArray(fc.nat(40), { maxLength: 20 });
    const amount = fc.nat(100_000);
    fc.assert(
      fc.property(fc.nat(500_000), days, fc.infiniteStream(amount), (available, ahead, prices) => {
        const planned = ahead.map((after) => ({
          after,
          amount: prices.next().value as number,
        }));
        const outlook = outlookOf(
          available,
          planned.map((one) => charge(at(one.after), one.amount)),
          today,
        );
        const sumUntil = (last: number) =>
          planned.reduce((sum, one) => (one.after <= last ? sum + one.amount : sum), 0);
        expect(outlook.needed).toBe(sumUntil(7));
        expect(available + outlook.missing >= outlook.needed).toBe(true);
        if (outlook.missing > 0) expect(available + outlook.missing).toBe(outlook.needed);
        const { daysLeft } = outlook;
        expect(sumUntil(daysLeft === null ? 40 : daysLeft - 1)).toBeLessThanOrEqual(available);
        if (daysLeft !== null) {
          expect(sumUntil(daysLeft)).toBeGreaterThan(available);
          expect(outlook.runsOutOn).toBe(at(daysLeft));
        }
      }),
    );
  });
});
