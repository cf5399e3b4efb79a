import type { InvoiceEntity } from './invoice.entity.ts';

const share = (value: number, part: number, whole: number): number => {
  if (whole === 0) return 0;
  const product = 2n * BigInt(value) * BigInt(part) + BigInt(whole);
  return Number(product / (2n * BigInt(whole)));
};

/** What can still go back. */
export const refundable = ({
  total,
  refunded,
}: Pick<InvoiceEntity, 'total' | 'refunded'>): number => total - refunded;

/**
 * The share of `part`, a part of the total, in the next `amount` that goes back. Counted on what went
 * back in all, so that the shares of several refunds sum to the part exactly.
 */
export const shareOfRefund = (
  { total, refunded }: Pick<InvoiceEntity, 'total' | 'refunded'>,
  part: number,
  amount: number,
): number => share(part, refunded + amount, total) - share(part, refunded, total);

/** The PPN inside the next `amount` that goes back. */
export const taxOfRefund = (
  invoice: Pick<InvoiceEntity, 'total' | 'tax' | 'refunded'>,
  amount: number,
): number => shareOfRefund(invoice, invoice.tax, amount);
