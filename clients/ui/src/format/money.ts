/** An amount as the API gives it: whole rupiah for IDR, cents for USD. */
export interface Amount {
  amount: number;
  currency: string;
}

const grouped = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** Writes `Rp150.000` or `US$1,234.50`; a reduction as `-Rp5.000`. */
export function formatMoney({ amount, currency }: Amount): string {
  const sign = amount < 0 ? '-' : '';
  const size = Math.abs(amount);
  if (currency === 'USD') return `${sign}US$${cents.format(size / 100)}`;
  return `${sign}Rp${grouped.format(size)}`;
}
