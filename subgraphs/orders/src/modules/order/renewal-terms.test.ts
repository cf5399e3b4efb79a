import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTaxed, renewalPriceOf } from './renewal-terms.ts';

const line = (kind: 'LIST_PRICE' | 'COUPON' | 'SUBTOTAL' | 'TAX' | 'TOTAL', amount: number) => ({
  kind,
  amount,
});

it('a further period costs what one instance was listed for, whatever the first one cost', () => {
  fc.assert(
    fc.property(fc.nat(50_000_000), fc.integer({ min: 1, max: 10 }), fc.nat(100), (...facts) => {
      const [price, quantity, share] = facts;
      const list = price * quantity;
      const discount = Math.round((list * share) / 100);
      const subtotal = list - discount;
      const priceLines = [
        line('COUPON', -discount),
        line('SUBTOTAL', subtotal),
        line('LIST_PRICE', list),
        line('TOTAL', subtotal),
      ];
      expect(renewalPriceOf({ priceLines, quantity, total: subtotal })).toBe(price);
    }),
  );
});

it('an order without a list price renews for its total, whole rupiah half up', () => {
  const priceLines = [line('TOTAL', 10_001)];
  expect(renewalPriceOf({ priceLines, quantity: 2, total: 10_001 })).toBe(5_001);
  expect(renewalPriceOf({ priceLines: [], quantity: 3, total: 10_000 })).toBe(3_333);
});

it('an order was taxed when it has a line for it, even of nothing', () => {
  expect(isTaxed({ priceLines: [line('LIST_PRICE', 1), line('TAX', 0)] })).toBe(true);
  expect(isTaxed({ priceLines: [line('LIST_PRICE', 1), line('TOTAL', 1)] })).toBe(false);
  expect(isTaxed({ priceLines: [] })).toBe(false);
});
