export { amountInWords } from './amount-in-words.ts';
export { allocate, percentOf, sum } from './arithmetic.ts';
export { formatRupiah } from './format.ts';
export { idr, type MoneyValue, usdCents } from './money-value.ts';
export { ppnBaseOn, ppnOn } from './ppn.ts';
export { niceRupiah, sellingPrice } from './pricing-rule.ts';
export { type Rupiah, rupiah } from './rupiah.ts';
export { terbilang } from './terbilang.ts';
