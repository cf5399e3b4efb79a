import { type Rupiah, rupiah, sum } from '@webrana/money';
import type { QuoteLine } from './quote.ts';

export type Pricing = {
  /** Price of one server for one period, whole rupiah. */
  unitPrice: number;
  quantity: number;
  /** What the coupon takes off the list price of the whole order; null without a coupon. */
  discount: number | null;
  /** The tax on what remains, or null when the seller collects none. */
  taxOn: ((subtotal: number) => number) | null;
};

/** Every line of a price; LIST_PRICE, COUPON and TAX add up to TOTAL, which is never negative. */
export const priceLines = (pricing: Pricing): { lines: QuoteLine[]; total: Rupiah } => {
  const list = rupiah(pricing.unitPrice * pricing.quantity);
  const discount = Math.min(list, Math.max(0, pricing.discount ?? 0));
  const subtotal = sum([list, -discount]);
  const tax = pricing.taxOn ? rupiah(pricing.taxOn(subtotal)) : null;
  const total = sum([subtotal, tax ?? 0]);
  const lines: QuoteLine[] = [{ kind: 'LIST_PRICE', amount: list }];
  if (pricing.discount !== null) lines.push({ kind: 'COUPON', amount: discount ? -discount : 0 });
  lines.push({ kind: 'SUBTOTAL', amount: subtotal });
  if (tax !== null) lines.push({ kind: 'TAX', amount: tax });
  lines.push({ kind: 'TOTAL', amount: total });
  return { lines, total };
};
