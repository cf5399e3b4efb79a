import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refundable, taxOfRefund } from './invoice.refund.ts';

const invoice = fc
  .tuple(fc.integer({ min: 1, max: 10_000_000_000 }), fc.integer({ min: 0, max: 1_100 }))
  .map(([total, share]) => ({ total, tax: Math.floor((total * share) / 10_000), refunded: 0 }));

it('what is left is the total less what went back', () => {
  expect(refundable({ total: 111_000, refunded: 11_000 })).toBe(100_000);
});

it('the PPN of several refunds sums to that of the invoice, each within a rupiah of its share', () => {
  fc.assert(
    fc.property(
      invoice,
      fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 8 }),
      (sold, cuts) => {
        let { refunded } = sold;
        let tax = 0;
        const give = (amount: number) => {
          const part = taxOfRefund({ ...sold, refunded }, amount);
          expect(Math.abs(part - (sold.tax * amount) / sold.total)).toBeLessThanOrEqual(1.000_001);
          expect(part).toBeGreaterThanOrEqual(0);
          refunded += amount;
          tax += part;
        };
        for (const cut of cuts) give(Math.floor((refundable({ ...sold, refunded }) * cut) / 100));
        give(refundable({ ...sold, refunded }));
        expect(refunded).toBe(sold.total);
        expect(tax).toBe(sold.tax);
      },
    ),
  );
});

it('rounds half up on what went back in all, and divides by no zero', () => {
  const sold = { total: 4, tax: 2, refunded: 0 };
  expect(taxOfRefund(sold, 1)).toBe(1);
  expect(taxOfRefund({ ...sold, refunded: 1 }, 1)).toBe(0);
  expect(taxOfRefund({ ...sold, refunded: 2 }, 1)).toBe(1);
  expect(taxOfRefund({ total: 0, tax: 0, refunded: 0 }, 0)).toBe(0);
});
