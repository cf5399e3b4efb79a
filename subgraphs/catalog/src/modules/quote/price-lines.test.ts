import { ppnOn } from '@webrana/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceLines } from './price-lines.ts';

const tenth = (subtotal: number) => subtotal / 10;

describe('a price', () => {
  it('shows every line in the order of the calculation', () => {
    const pricing = { unitPrice: 135_000, quantity: 2, discount: 20_000, taxOn: tenth };
    expect(priceLines(pricing)).toEqual({
      lines: [
        { kind: 'LIST_PRICE', amount: 270_000 },
        { kind: 'COUPON', amount: -20_000 },
        { kind: 'SUBTOTAL', amount: 250_000 },
        { kind: 'TAX', amount: 25_000 },
        { kind: 'TOTAL', amount: 275_000 },
      ],
      total: 275_000,
    });
  });

  it('has no line for a coupon or a tax that is not there', () => {
    expect(priceLines({ unitPrice: 5_000, quantity: 1, discount: null, taxOn: null })).toEqual({
      lines: [
        { kind: 'LIST_PRICE', amount: 5_000 },
        { kind: 'SUBTOTAL', amount: 5_000 },
        { kind: 'TOTAL', amount: 5_000 },
      ],
      total: 5_000,
    });
  });

  it('shows a coupon and a tax that come to nothing', () => {
    const pricing = { unitPrice: 5_000, quantity: 1, discount: 0, taxOn: () => 0 };
    const { lines, total } = priceLines(pricing);
    const amounts = lines.map(({ kind, amount }) => [kind, amount]);
    expect(amounts).toEqual([
      ['LIST_PRICE', 5_000],
      ['COUPON', 0],
      ['SUBTOTAL', 5_000],
      ['TAX', 0],
      ['TOTAL', 5_000],
    ]);
    expect(total).toBe(5_000);
  });

  it('takes off no more than there is, and adds nothing', () => {
    const of = (discount: number) =>
      priceLines({ unitPrice: 5_000, quantity: 1, discount, taxOn: tenth }).total;
    expect(of(5_001)).toBe(0);
    expect(of(-1)).toBe(5_500);
  });

  it('adds up and is never negative, whatever the coupon', () => {
    const money = fc.integer({ min: 0, max: 50_000_000_000 });
    const discounts = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 2 ** 50 }));
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 10 }), discounts, fc.boolean(), (...facts) => {
        const [unitPrice, quantity, discount, taxed] = facts;
        const taxOn = taxed ? (subtotal: number) => ppnOn(subtotal, '2026-11-22') : null;
        const { lines, total } = priceLines({ unitPrice, quantity, discount, taxOn });
        const of = (kind: string) => lines.find((line) => line.kind === kind)?.amount ?? 0;
        expect(of('LIST_PRICE') + of('COUPON')).toBe(of('SUBTOTAL'));
        expect(of('SUBTOTAL') + of('TAX')).toBe(of('TOTAL'));
        expect(of('TOTAL')).toBe(total);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(of('COUPON')).toBeLessThanOrEqual(0);
      }),
    );
  });
});
