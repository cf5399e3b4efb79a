import { fractionOf } from './arithmetic.ts';
import type { Rupiah } from './rupiah.ts';

/** PPN rates by the day they begin: `rate` percent on `base` of the price, as exact fractions. */
const ppnTable = [
  { from: '2022-04-01', ratePercent: 11, base: [1, 1] },
  // PMK 131/2024: 12 % on 11/12 of the price for goods that are not luxuries.
  { from: '2025-01-01', ratePercent: 12, base: [11, 12] },
] as const;

const rateOn = (day: string) => ppnTable.findLast((entry) => entry.from <= day);

/**
 * PPN on a price before tax, whole rupiah half up.
 * @param day the day of the sale in Asia/Jakarta, `YYYY-MM-DD`; before the first rate there is none.
 */
export const ppnOn = (price: number, day: string): Rupiah => {
  const rate = rateOn(day);
  if (!rate) return fractionOf(price, 0, 1);
  const [numerator, denominator] = rate.base;
  return fractionOf(price, rate.ratePercent * numerator, 100 * denominator);
};

/**
 * What documents state beside the PPN itself: the tax base (DPP) of a price, whole rupiah half up,
 * and the rate in percent of that base.
 * @param day as for `ppnOn`; before the first rate the base is the price and the rate 0.
 */
export const ppnBaseOn = (price: number, day: string): { base: Rupiah; ratePercent: number } => {
  const rate = rateOn(day);
  if (!rate) return { base: fractionOf(price, 1, 1), ratePercent: 0 };
  const [numerator, denominator] = rate.base;
  return { base: fractionOf(price, numerator, denominator), ratePercent: rate.ratePercent };
};
