import { expect, it } from 'vitest';
import { priceOf, pricesByRule, pricesDiffer } from './plan.prices.ts';

const prices = { dailyPrice: 6_000, monthlyPrice: 135_000, yearlyPrice: 1_340_000 };

it('each period has a price of its own, or none', () => {
  expect(priceOf(prices, 'DAILY')).toBe(6_000);
  expect(priceOf(prices, 'MONTHLY')).toBe(135_000);
  expect(priceOf(prices, 'YEARLY')).toBe(1_340_000);
  expect(priceOf({ ...prices, dailyPrice: null }, 'DAILY')).toBeNull();
  expect(priceOf({ ...prices, yearlyPrice: undefined }, 'YEARLY')).toBeNull();
});

it('by rule a plan is sold for cost × rate × margin in every period', () => {
  expect(pricesByRule(600, { rupiahPerUsd: 16_500, marginBasisPoints: 3_500 })).toEqual(prices);
});

it('prices differ when one of them does', () => {
  expect(pricesDiffer(prices, { ...prices })).toBe(false);
  for (const period of ['dailyPrice', 'monthlyPrice', 'yearlyPrice'] as const) {
    expect(pricesDiffer(prices, { ...prices, [period]: prices[period] + 1_000 })).toBe(true);
    expect(pricesDiffer({ ...prices, [period]: null }, prices)).toBe(true);
  }
});
