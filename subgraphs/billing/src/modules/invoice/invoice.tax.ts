import { jakartaDay } from '@webrana/calendar';
import { ppnBaseOn } from '@webrana/money';
import type { InvoiceEntity } from './invoice.entity.ts';

/** The PPN of a document; amounts in whole rupiah. */
export type TaxOf = {
  /** Before tax. */
  readonly price: number;
  /** What the rate applies to (DPP). */
  readonly base: number;
  /** In percent of the base; 0 when no PPN is charged. */
  readonly ratePercent: number;
  readonly amount: number;
};

/**
 * The PPN inside `total` by the rate of the day the invoice was issued, for the invoice itself or
 * a credit note against it. On an invoice without PPN the rate is 0 and the base is 0.
 */
export const taxOf = (
  invoice: Pick<InvoiceEntity, 'issuedAt' | 'tax'>,
  { total, tax }: { total: number; tax: number },
): TaxOf => {
  const price = total - tax;
  if (invoice.tax === 0) return { price, base: 0, ratePercent: 0, amount: 0 };
  return { price, ...ppnBaseOn(price, jakartaDay(invoice.issuedAt)), amount: tax };
};
