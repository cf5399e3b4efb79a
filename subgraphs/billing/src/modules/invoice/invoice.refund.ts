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
 * The PPN inside the next `amount` that goes back. Counted on what went back in all, so that the
 * shares of several refunds sum to the invoice's PPN exactly.
 */
export const taxOfRefund = (
  { total, tax, refunded }: Pick<InvoiceEntity, 'total' | 'tax' | 'refunded'>,
  amount: number,
): number => share(tax, refunded + amount, total) - share(tax, refunded, total);
