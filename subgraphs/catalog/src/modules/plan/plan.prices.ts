import type { BillingPeriod } from '@webrana/calendar';
import { sellingPrice } from '@webrana/money';
import type { Settings } from '../../config.ts';
import type { PlanEntity } from './plan.entity.ts';

type Prices = Pick<PlanEntity, 'dailyPrice' | 'monthlyPrice' | 'yearlyPrice'>;

/** The price of one server for one period in whole rupiah, or null when it is not sold for it. */
export const priceOf = (plan: Prices, period: BillingPeriod): number | null => {
  const { dailyPrice, monthlyPrice, yearlyPrice } = plan;
  return { DAILY: dailyPrice, MONTHLY: monthlyPrice, YEARLY: yearlyPrice }[period] ?? null;
};

/** What a plan is sold for by rule, whole rupiah, from what the provider charges a month in US cents. */
export const pricesByRule = (
  monthlyCostUsdCents: number,
  pricing: Settings['pricing'],
): { dailyPrice: number; monthlyPrice: number; yearlyPrice: number } => {
  const rule = { monthlyCostUsdCents, ...pricing };
  return {
    dailyPrice: sellingPrice('DAILY', rule),
    monthlyPrice: sellingPrice('MONTHLY', rule),
    yearlyPrice: sellingPrice('YEARLY', rule),
  };
};

/** Whether a plan is sold for other prices; each counts, as each is rounded for itself. */
export const pricesDiffer = (a: Prices, b: Prices): boolean =>
  a.dailyPrice !== b.dailyPrice ||
  a.monthlyPrice !== b.monthlyPrice ||
  a.yearlyPrice !== b.yearlyPrice;
