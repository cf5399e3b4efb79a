import { type BillingPeriod, periodAt } from '@webrana/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brakeLimit,
  chargeAgainAt,
  chargeAt,
  dueReminder,
  lastDuePosition,
  linesOf,
  nextReminderAt,
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
});

describe('charges', () => {
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
