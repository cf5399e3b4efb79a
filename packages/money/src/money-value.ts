/** The shape of the graph's `Money`: whole rupiah for IDR, cents for USD. */
export type MoneyValue = { amount: number; currency: 'IDR' | 'USD' };

/** Rupiah as the graph shows them. */
export const idr = (amount: number): MoneyValue => ({ amount, currency: 'IDR' });

/** US cents as the graph shows them. */
export const usdCents = (amount: number): MoneyValue => ({ amount, currency: 'USD' });
