import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CouponEntity } from './coupon.entity.ts';
import { discountOn, normalizeCode, problemWith, usesPerCustomer } from './coupon.policy.ts';

const now = new Date('2026-11-22T05:00:00.000Z');
const order = { planId: 'pln_1', period: 'MONTHLY', listPrice: 135_000, now };
/** Ten percent without limits, changed by `facts`. */
const coupon = (facts: Partial<CouponEntity> = {}): CouponEntity => ({
  id: 'cpn_1',
  code: 'TEN',
  kind: 'PERCENT',
  value: 1_000,
  maximumDiscount: null,
  minimumOrder: 0,
  startsAt: null,
  endsAt: null,
  planIds: null,
  periods: null,
  firstOrderOnly: false,
  totalLimit: null,
  perUserLimit: null,
  usedCount: 0,
  createdAt: now,
  ...facts,
});

it('a code is the same in any case and with spaces around it', () => {
  expect(normalizeCode(' \themat10 ')).toBe('HEMAT10');
});

describe('a coupon fits an order', () => {
  const later = new Date(now.getTime() + 1);
  it.each([
    ['without limits', {}, null],
    ['from its first moment', { startsAt: now }, null],
    ['not a moment before', { startsAt: later }, 'NOT_YET_VALID'],
    ['to its last moment', { endsAt: later }, null],
    ['not at its end', { endsAt: now }, 'EXPIRED'],
    ['of one of its plans', { planIds: ['pln_2', 'pln_1'] }, null],
    ['of no other plan', { planIds: ['pln_2'] }, 'OTHER_PLAN'],
    ['of no plan when it names none', { planIds: [] }, 'OTHER_PLAN'],
    ['of one of its periods', { periods: ['YEARLY', 'MONTHLY'] }, null],
    ['of no other period', { periods: ['YEARLY'] }, 'OTHER_PERIOD'],
    ['of its minimum', { minimumOrder: 135_000 }, null],
    ['of no rupiah less', { minimumOrder: 135_001 }, 'MINIMUM_NOT_MET'],
    ['while a use is left', { totalLimit: 3, usedCount: 2 }, null],
    ['not after the last use', { totalLimit: 3, usedCount: 3 }, 'EXHAUSTED'],
    ['never with no use at all', { totalLimit: 0 }, 'EXHAUSTED'],
    ['without limit however often it was used', { usedCount: 1_000 }, null],
  ])('%s', (_when, facts, problem) => {
    expect(problemWith(coupon(facts), order)).toBe(problem);
  });
});

it('one for the first order is used once, others as often as they say', () => {
  expect(usesPerCustomer(coupon({ firstOrderOnly: true, perUserLimit: 5 }))).toBe(1);
  expect(usesPerCustomer(coupon({ perUserLimit: 5 }))).toBe(5);
  expect(usesPerCustomer(coupon({ perUserLimit: 0 }))).toBe(0);
  expect(usesPerCustomer(coupon())).toBeNull();
});

describe('a discount', () => {
  it('is a share of the list price, half up, to the maximum', () => {
    expect(discountOn(coupon(), 135_000)).toBe(13_500);
    expect(discountOn(coupon(), 135_005)).toBe(13_501);
    expect(discountOn(coupon({ maximumDiscount: 13_500 }), 135_010)).toBe(13_500);
    expect(discountOn(coupon({ maximumDiscount: 13_502 }), 135_010)).toBe(13_501);
    expect(discountOn(coupon({ maximumDiscount: 0 }), 135_010)).toBe(0);
  });

  it('is an amount, to the maximum', () => {
    expect(discountOn(coupon({ kind: 'FIXED', value: 20_000 }), 135_000)).toBe(20_000);
    const capped = coupon({ kind: 'FIXED', value: 20_000, maximumDiscount: 5_000 });
    expect(discountOn(capped, 135_000)).toBe(5_000);
  });

  it('never leaves less than nothing to pay', () => {
    const coupons = fc.oneof(
      fc.integer({ min: 0, max: 10_000 }).map((value) => coupon({ value })),
      fc.nat(100_000_000).map((value) => coupon({ kind: 'FIXED', value })),
    );
    const maximum = fc.option(fc.nat(1_000_000));
    fc.assert(
      fc.property(coupons, maximum, fc.nat(50_000_000), (bare, maximumDiscount, listPrice) => {
        const discount = discountOn({ ...bare, maximumDiscount }, listPrice);
        expect(discount).toBeGreaterThanOrEqual(0);
        expect(discount).toBeLessThanOrEqual(Math.min(listPrice, maximumDiscount ?? Infinity));
        expect(discountOn({ ...bare, maximumDiscount: null }, listPrice)).toBeGreaterThanOrEqual(
          discount,
        );
      }),
    );
  });
});
