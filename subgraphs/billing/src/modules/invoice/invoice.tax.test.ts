import { expect, it } from 'vitest';
import { taxOf } from './invoice.tax.ts';

it('states base and rate of the day the invoice was issued in Jakarta', () => {
  const sold = { total: 111_000, tax: 11_000 };
  expect(taxOf({ tax: 11_000, issuedAt: new Date('2024-12-31T16:59:59Z') }, sold)).toEqual({
    price: 100_000,
    base: 100_000,
    ratePercent: 11,
    amount: 11_000,
  });
  expect(taxOf({ tax: 11_000, issuedAt: new Date('2024-12-31T17:00:00Z') }, sold)).toEqual({
    price: 100_000,
    base: 91_667,
    ratePercent: 12,
    amount: 11_000,
  });
});

it('keeps the rate of the invoice for a note too small to carry tax, and has none without PPN', () => {
  const issuedAt = new Date('2026-11-22T00:00:00Z');
  expect(taxOf({ tax: 11_000, issuedAt }, { total: 4, tax: 0 })).toMatchObject({
    ratePercent: 12,
    amount: 0,
    base: 4,
  });
  expect(taxOf({ tax: 0, issuedAt }, { total: 50_000, tax: 0 })).toEqual({
    price: 50_000,
    base: 0,
    ratePercent: 0,
    amount: 0,
  });
});
