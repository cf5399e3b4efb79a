import { type BillingPeriod, periodAt } from '@webrana/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brakeLimit,
  chargeAgainAt,
  chargeAt,
  dueReminder,
  lastDuePosition,
  later,
  linesOf,
  nextReminderAt,
  renewalDescription,
  warnBeforeMs,
} from './renewal.rules.ts';

const hourMs = 3_600_000;
const units: BillingPeriod[] = ['DAILY', 'MONTHLY', 'YEARLY'];
const anchors = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2032-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const periods = fc
  .tuple(anchors, fc.constantFrom(...units), fc.nat(40))
  .map(([anchor, unit, index]) => ({ anchor, unit, index, ...periodAt(anchor, unit, index) }));

describe('reminders', () => {
  it('are sent at most once each, the longest first, only those that fit, whenever the runs are', () => {
    fc.assert(
      fc.property(periods, fc.array(fc.nat(200 * 60), { maxLength: 30 }), (period, pauses) => {
        const lengthMs = period.endsAt.getTime() - period.startsAt.getTime();
        let now = period.startsAt;
        let remindAt = nextReminderAt(period, now);
        const sent: number[] = [];
        for (const minutes of [...pauses, 0, 0]) {
          now = new Date(now.getTime() + minutes * 60_000);
          if (!remindAt || remindAt > now) continue;
          const hours = dueReminder(period, now);
          remindAt = nextReminderAt(period, now);
          if (hours === null) continue;
          sent.push(hours);
          expect(now.getTime()).toBeGreaterThanOrEqual(period.endsAt.getTime() - hours * hourMs);
          expect(now < period.endsAt).toBe(true);
          expect(hours * hourMs).toBeLessThan(lengthMs);
        }
        expect(sent).toEqual([...new Set(sent)].sort((a, b) => b - a));
      }),
    );
  });

  it('of a run every minute are all that fit', () => {
    const all = (unit: BillingPeriod) => {
      const period = periodAt(new Date('2027-01-31T05:00:00Z'), unit, 0);
      const sent: number[] = [];
      let at = nextReminderAt(period, period.startsAt);
      while (at) {
        sent.push(dueReminder(period, at) as number);
        at = nextReminderAt(period, at);
      }
      return sent;
    };
    expect(all('DAILY')).toEqual([8]);
    expect(all('MONTHLY')).toEqual([168, 72, 24, 8]);
    expect(all('YEARLY')).toEqual([168, 72, 24, 8]);
  });

  it('are due from their hour on, the nearest to the end alone, and not at the end', () => {
    const period = periodAt(new Date('2027-01-31T05:00:00Z'), 'MONTHLY', 0);
    const end = period.endsAt.getTime();
    const dueAt = (msBefore: number) => dueReminder(period, new Date(end - msBefore));
    expect(dueAt(168 * hourMs + 1)).toBeNull();
    expect(dueAt(168 * hourMs)).toBe(168);
    expect(dueAt(72 * hourMs + 1)).toBe(168);
    expect(dueAt(30 * hourMs)).toBe(72);
    expect(dueAt(8 * hourMs)).toBe(8);
    expect(dueAt(1)).toBe(8);
    expect(dueAt(0)).toBeNull();
    expect(nextReminderAt(period, new Date(end - 72 * hourMs))).toEqual(
      new Date(end - 24 * hourMs),
    );
    expect(nextReminderAt(period, new Date(end - 8 * hourMs))).toBeNull();
  });

  it('fit a period only when it is longer than their distance', () => {
    const startsAt = new Date('2027-02-01T00:00:00Z');
    const first = (ms: number) => {
      const endsAt = later(startsAt, ms);
      const at = nextReminderAt({ startsAt, endsAt }, later(startsAt, -1));
      return at && (endsAt.getTime() - at.getTime()) / hourMs;
    };
    expect(first(8 * hourMs)).toBeNull();
    expect(first(8 * hourMs + 1)).toBe(8);
    expect(first(24 * hourMs)).toBe(8);
    expect(first(72 * hourMs + 1)).toBe(72);
    const short = { startsAt, endsAt: later(startsAt, 8 * hourMs) };
    expect(dueReminder(short, later(startsAt, hourMs))).toBeNull();
  });
});

it('the last warning comes a day before the end', () => {
  expect(warnBeforeMs).toBe(86_400_000);
});

describe('charges', () => {
  it('come a day before the end, of a daily instance six hours, and again by their pace', () => {
    const startsAt = new Date('2027-03-31T05:00:00.000Z');
    const graceUntil = later(startsAt, 100 * hourMs);
    for (const [unit, lead, again] of [
      ['DAILY', 6, 2],
      ['MONTHLY', 24, 6],
      ['YEARLY', 24, 6],
    ] as const) {
      expect(chargeAt(unit, startsAt)).toEqual(later(startsAt, -lead * hourMs));
      expect(chargeAgainAt(unit, startsAt, graceUntil)).toEqual(later(startsAt, again * hourMs));
      const near = later(graceUntil, -again * hourMs);
      expect(chargeAgainAt(unit, later(near, 1), graceUntil)).toEqual(graceUntil);
      expect(chargeAgainAt(unit, near, graceUntil)).toEqual(graceUntil);
      expect(chargeAgainAt(unit, graceUntil, graceUntil)).toEqual(
        later(graceUntil, again * hourMs),
      );
    }
  });

  it('pay up to the period that now is in, whose end belongs to the next', () => {
    const anchor = new Date('2027-01-31T05:00:00.000Z');
    const last = (now: string) => lastDuePosition(anchor, 'MONTHLY', 1, new Date(now));
    expect(last('2027-01-31T05:00:00.000Z')).toBe(1);
    expect(last('2027-03-31T04:59:59.999Z')).toBe(1);
    expect(last('2027-03-31T05:00:00.000Z')).toBe(2);
    expect(last('2027-06-01T00:00:00.000Z')).toBe(4);
  });

  it('show every line, and tax only where the order had one', () => {
    const day = new Date('2026-11-22T05:00:00.000Z');
    expect(linesOf({ price: 135_000, isTaxed: true }, day)).toEqual({
      lines: [
        { kind: 'LIST_PRICE', amount: 135_000 },
        { kind: 'SUBTOTAL', amount: 135_000 },
        { kind: 'TAX', amount: 14_850 },
        { kind: 'TOTAL', amount: 149_850 },
      ],
      total: 149_850,
    });
    expect(linesOf({ price: 135_000, isTaxed: false }, day).lines.map(({ kind }) => kind)).toEqual([
      'LIST_PRICE',
      'SUBTOTAL',
      'TOTAL',
    ]);
  });

  it('take the PPN of the day in Jakarta', () => {
    const taxAt = (at: string) => linesOf({ price: 100, isTaxed: true }, new Date(at)).total;
    expect(taxAt('2022-03-31T16:59:59.999Z')).toBe(100);
    expect(taxAt('2022-03-31T17:00:00.000Z')).toBe(111);
  });

  it('are named with the days in Jakarta they begin and end on', () => {
    const named = (period: BillingPeriod) =>
      renewalDescription(
        { planName: 'Basic 1 vCPU', hostname: 'web-1', period },
        { startsAt: new Date('2027-01-30T17:00:00Z'), endsAt: new Date('2027-02-28T16:59:59Z') },
      );
    expect(named('MONTHLY')).toBe(
      'Perpanjangan VPS Basic 1 vCPU – web-1 – 1 bulan (2027-01-31 s.d. 2027-02-28)',
    );
    expect(named('DAILY')).toContain(' – 1 hari (');
    expect(named('YEARLY')).toContain(' – 1 tahun (');
  });

  it('come before the period they pay begins, and after the one before began', () => {
    fc.assert(
      fc.property(periods, ({ anchor, unit, index, startsAt }) => {
        const at = chargeAt(unit, startsAt);
        expect(at < startsAt).toBe(true);
        if (index > 0)
          expect(at.getTime()).toBeGreaterThan(
            periodAt(anchor, unit, index - 1).startsAt.getTime(),
          );
      }),
    );
  });

  it('that are refused come again, and once exactly at the end of the grace', () => {
    fc.assert(
      fc.property(anchors, fc.constantFrom(...units), fc.nat(200), (graceUntil, unit, hours) => {
        let now = new Date(graceUntil.getTime() - hours * hourMs - 1);
        let tries = 0;
        while (now < graceUntil) {
          const next = chargeAgainAt(unit, now, graceUntil);
          expect(next > now).toBe(true);
          expect(next <= graceUntil).toBe(true);
          now = next;
          tries += 1;
        }
        expect(now).toEqual(graceUntil);
        expect(tries).toBeLessThanOrEqual(hours / 2 + 2);
        expect(chargeAgainAt(unit, now, graceUntil) > now).toBe(true);
      }),
    );
  });

  it('after any outage pay exactly the periods up to now, which tile', () => {
    fc.assert(
      fc.property(periods, fc.nat(60 * 24), ({ anchor, unit, index, endsAt }, hours) => {
        const now = new Date(endsAt.getTime() + hours * hourMs);
        const last = lastDuePosition(anchor, unit, index + 1, now);
        let end = endsAt;
        for (let position = index + 1; position <= last; position += 1) {
          const period = periodAt(anchor, unit, position);
          expect(period.startsAt).toEqual(end);
          end = period.endsAt;
        }
        expect(end > now).toBe(true);
        expect(periodAt(anchor, unit, last).startsAt <= now || last === index + 1).toBe(true);
      }),
    );
  });

  it('have lines that sum up, with the PPN of the day', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.boolean(), anchors, (price, isTaxed, day) => {
        const { lines, total } = linesOf({ price, isTaxed }, day);
        const amount = (kind: string) => lines.find((line) => line.kind === kind)?.amount ?? 0;
        expect(amount('SUBTOTAL') + amount('TAX')).toBe(total);
        expect(amount('TOTAL')).toBe(total);
        expect(total).toBe(isTaxed ? price + Math.round((price * 11) / 100) : price);
      }),
    );
  });
});

it('a run may touch five, or the set share when that is more', () => {
  expect([0, 12, 50, 51, 200].map((live) => brakeLimit(live, 10))).toEqual([5, 5, 5, 6, 20]);
});
