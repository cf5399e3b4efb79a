import { idr } from '@webrana/money';
import type { TaxOf } from '../invoice.tax.ts';

/** The PPN as the graph shows it; null when none is charged. */
export const shownTax = ({ price, base, ratePercent, amount }: TaxOf) =>
  ratePercent === 0
    ? null
    : { price: idr(price), base: idr(base), ratePercent, amount: idr(amount) };
