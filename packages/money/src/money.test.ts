import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf } from './arithmetic.ts';
import {
  allocate,
  formatRupiah,
  idr,
  niceRupiah,
  percentOf,
  ppnBaseOn,
  ppnOn,
  rupiah,
  sellingPrice,
  sum,
  usdCents,
} from './index.ts';

const amounts = fc.integer({ min: 0, max: 10_000_000_000 });

describe('rupiah', () => {
  it('refuses what is not a whole, exact number', () => {
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => rupiah(bad)).toThrow(new RangeError(`Not whole rupiah: ${bad}`));
    expect(Object.is(rupiah(-0), 0)).toBe(true);
  });

  it('refuses a sum that leaves the exact range', () => {
    expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(sum([1, 2, -3])).toBe(0);
  });
});

describe('allocate', () => {
  it('gives shares that sum to the whole and differ by at most one', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 50 }), (amount, parts) => {
        const shares = allocate(amount, parts);
        expect(shares).toHaveLength(parts);
        expect(sum(shares)).toBe(amount);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses no parts and negative amounts', () => {
    expect(() => allocate(10, 0)).toThrow(new RangeError('Cannot split into 0'));
    expect(() => allocate(10, 1.5)).toThrow(new RangeError('Cannot split into 1.5'));
    expect(() => allocate(-1, 2)).toThrow(/not negative/);
    expect(allocate(0, 2)).toEqual([0, 0]);
  });
});

describe('fractions', () => {
  it('round half up, and away from zero below it', () => {
    expect(percentOf(50, 100)).toBe(1);
    expect(percentOf(49, 100)).toBe(0);
    expect(percentOf(-50, 100)).toBe(-1);
    expect(percentOf(1_234_567, 1_100)).toBe(135_802);
  });

  it('are within half a rupiah of the exact value', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10_000 }), (amount, basisPoints) => {
        const exact = BigInt(amount) * BigInt(basisPoints);
        const distance = BigInt(percentOf(amount, basisPoints)) * 10_000n - exact;
        expect(distance > -5_000n && distance <= 5_000n).toBe(true);
      }),
    );
  });

  it('stay exact where floating point does not', () => {
    expect(fractionOf(Number.MAX_SAFE_INTEGER, 1, 1)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('PPN', () => {
  it('is 11 % effective today, by 12 % on 11/12 of the price', () => {
    expect(ppnOn(100_000, '2026-11-22')).toBe(11_000);
    expect(ppnOn(150_001, '2026-11-22')).toBe(16_500);
    fc.assert(
      fc.property(amounts, (price) => {
        expect(ppnOn(price, '2026-11-22')).toBe(percentOf(price, 1_100));
      }),
    );
  });

  it('follows the day of the sale', () => {
    expect(ppnOn(100_000, '2022-03-31')).toBe(0);
    expect(ppnOn(100_000, '2022-04-01')).toBe(11_000);
    expect(ppnOn(100_000, '2024-12-31')).toBe(11_000);
  });
});

describe('the PPN base', () => {
  it('is the price, and 11/12 of it since 2025', () => {
    expect(ppnBaseOn(100_000, '2022-03-31')).toEqual({ base: 100_000, ratePercent: 0 });
    expect(ppnBaseOn(100_000, '2024-12-31')).toEqual({ base: 100_000, ratePercent: 11 });
    expect(ppnBaseOn(100_000, '2025-01-01')).toEqual({ base: 91_667, ratePercent: 12 });
  });

  it('times the rate is the PPN, within a rupiah of rounding', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('2023-05-01', '2026-11-22'), (price, day) => {
        const { base, ratePercent } = ppnBaseOn(price, day);
        expect(Math.abs(percentOf(base, ratePercent * 100) - ppnOn(price, day))).toBeLessThan(2);
      }),
    );
  });
});

describe('selling price', () => {
  const rule = { monthlyCostUsdCents: 600, rupiahPerUsd: 16_500, marginBasisPoints: 3_000 };

  it('is cost × rate × margin, rounded up to a nice thousand', () => {
    expect(sellingPrice('MONTHLY', rule)).toBe(130_000);
    expect(sellingPrice('YEARLY', rule)).toBe(1_290_000);
    expect(sellingPrice('DAILY', rule)).toBe(6_000);
  });

  it('rounds up only what is not nice already', () => {
    const plain = { rupiahPerUsd: 120_000, monthlyCostUsdCents: 100, marginBasisPoints: 0 };
    expect(sellingPrice('MONTHLY', plain)).toBe(120_000);
    expect(sellingPrice('MONTHLY', { ...plain, rupiahPerUsd: 120_001 })).toBe(125_000);
  });

  it('never sells below cost plus margin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 500_000 }),
        fc.integer({ min: 10_000, max: 25_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (monthlyCostUsdCents, rupiahPerUsd, marginBasisPoints) => {
          const price = sellingPrice('MONTHLY', {
            monthlyCostUsdCents,
            rupiahPerUsd,
            marginBasisPoints,
          });
          const floor = (monthlyCostUsdCents * rupiahPerUsd * (10_000 + marginBasisPoints)) / 1e6;
          expect(price).toBeGreaterThanOrEqual(Math.floor(floor));
          expect(price - floor).toBeLessThanOrEqual(5_001);
        },
      ),
    );
  });

  it('rounds to thousands below 100,000 and to five thousands from there', () => {
    expect(niceRupiah(1)).toBe(1_000);
    expect(niceRupiah(99_001)).toBe(100_000);
    expect(niceRupiah(100_001)).toBe(105_000);
    expect(niceRupiah(130_000)).toBe(130_000);
  });
});

it('the graph shows rupiah and US cents', () => {
  expect(idr(5)).toEqual({ amount: 5, currency: 'IDR' });
  expect(usdCents(5)).toEqual({ amount: 5, currency: 'USD' });
});

it('formats without space and decimals', () => {
  expect(formatRupiah(150_000)).toBe('Rp150.000');
  expect(formatRupiah(0)).toBe('Rp0');
  expect(formatRupiah(-1_234_567)).toBe('-Rp1.234.567');
});
