import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GatewayChannel } from '../../port.ts';
import { customerFee, obstacleTo, openUntil, takes } from './channel-terms.ts';

const channel: GatewayChannel = {
  code: 'QRIS',
  name: 'QRIS',
  group: 'QRIS',
  isActive: true,
  minimumAmount: 1_000,
  maximumAmount: 5_000_000,
  customerFee: { flat: 750, basisPoints: 70, minimum: 0, maximum: null },
  openMinutes: { minimum: 10, maximum: 60 },
  needsPhone: false,
};
const fee = (terms: Partial<GatewayChannel['customerFee']>): GatewayChannel => ({
  ...channel,
  customerFee: { ...channel.customerFee, ...terms },
});

describe('the fee of a channel', () => {
  it('is flat and a share of the amount, half up', () => {
    expect(customerFee(channel, 0)).toBe(750);
    expect(customerFee(channel, 100_000)).toBe(1_450);
    expect(customerFee(channel, 100_071)).toBe(1_450);
    expect(customerFee(channel, 100_072)).toBe(1_451);
  });

  it('stays within its bounds', () => {
    expect(customerFee(fee({ minimum: 1_450 }), 100_000)).toBe(1_450);
    expect(customerFee(fee({ minimum: 1_451 }), 100_000)).toBe(1_451);
    expect(customerFee(fee({ maximum: 1_450 }), 100_000)).toBe(1_450);
    expect(customerFee(fee({ maximum: 1_449 }), 100_000)).toBe(1_449);
    expect(customerFee(fee({ maximum: 0 }), 100_000)).toBe(0);
  });

  it('never falls when more is paid', () => {
    const terms = fc.record({
      flat: fc.nat(10_000),
      basisPoints: fc.nat(1_000),
      minimum: fc.nat(5_000),
      maximum: fc.option(fc.integer({ min: 5_000, max: 100_000 })),
    });
    const amount = fc.nat(50_000_000);
    fc.assert(
      fc.property(terms, amount, amount, (given, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(customerFee(fee(given), less)).toBeLessThanOrEqual(customerFee(fee(given), more));
        expect(customerFee(fee(given), less)).toBeGreaterThanOrEqual(given.minimum);
      }),
    );
  });
});

describe('a payment', () => {
  const now = new Date('2026-11-22T05:00:00.000Z');
  const after = (minutes: number, ms = 0) => new Date(now.getTime() + minutes * 60_000 + ms);

  it('stays open as long as the channel lets it, and no longer than the order', () => {
    expect(openUntil(channel, after(1_440), now)).toEqual(after(60));
    expect(openUntil(channel, after(60), now)).toEqual(after(60));
    expect(openUntil(channel, after(59), now)).toEqual(after(59));
    expect(openUntil(channel, after(10), now)).toEqual(after(10));
    expect(openUntil(channel, after(10, -1), now)).toBeNull();
    expect(openUntil(channel, after(-1), now)).toBeNull();
  });

  it('is taken within the bounds of a channel that is active', () => {
    const amounts = [999, 1_000, 5_000_000, 5_000_001];
    expect(amounts.map((amount) => takes(channel, amount))).toEqual([false, true, true, false]);
    const closed = { ...channel, isActive: false };
    expect(amounts.map((amount) => takes(closed, amount))).toEqual([false, false, false, false]);
  });

  it('is refused for a reason people can be told', () => {
    expect(obstacleTo(channel, 1_000)).toBeNull();
    expect(obstacleTo(channel, 999)).toBe('AMOUNT');
    expect(obstacleTo({ ...channel, needsPhone: true }, 1_000)).toBe('NEEDS_PHONE');
    expect(obstacleTo({ ...channel, isActive: false, needsPhone: true }, 1)).toBe('SWITCHED_OFF');
  });
});
