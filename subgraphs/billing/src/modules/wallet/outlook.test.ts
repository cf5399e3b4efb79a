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
});
