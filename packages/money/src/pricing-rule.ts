import { type Rupiah, rupiah } from './rupiah.ts';

/** Rounds up to a "nice" thousand: whole thousands, from 100,000 on whole five thousands. */
export const niceRupiah = (amount: number): Rupiah => {
  const step = amount >= 100_000 ? 5_000 : 1_000;
  return rupiah(Math.ceil(rupiah(amount) / step) * step);
};

/**
 * The selling price of one period by rule: cost × exchange rate × margin, rounded up to a nice
 * thousand. A day costs a thirtieth of a month plus a fifth for the flexibility; a year ten months.
 * @param monthlyCostUsdCents what the provider charges a month, in US cents
 * @param rupiahPerUsd exchange rate in whole rupiah
 * @param marginBasisPoints what is added to the cost, 3000 = 30 %
 */
export const sellingPrice = (
  period: 'DAILY' | 'MONTHLY' | 'YEARLY',
  rule: { monthlyCostUsdCents: number; rupiahPerUsd: number; marginBasisPoints: number },
): Rupiah => {
  const { monthlyCostUsdCents, rupiahPerUsd, marginBasisPoints } = rule;
  const scaled =
    BigInt(monthlyCostUsdCents) * BigInt(rupiahPerUsd) * BigInt(10_000 + marginBasisPoints);
  const ceil = (numerator: bigint, denominator: bigint): number =>
    Number((numerator + denominator - 1n) / denominator);
  const perMonth = 100n * 10_000n;
  switch (period) {
    case 'DAILY':
      return niceRupiah(ceil(scaled * 6n, perMonth * 30n * 5n));
    case 'MONTHLY':
      return niceRupiah(ceil(scaled, perMonth));
    case 'YEARLY':
      return niceRupiah(ceil(scaled * 10n, perMonth));
  }
};
