import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { CreditNoteEntity } from '../credit-note.entity.ts';
import type { InvoiceEntity } from '../invoice.entity.ts';

export type Credited = {
  /** The movement that gave the money back. */
  readonly transactionId: string;
  /** Whole rupiah, above zero. */
  readonly total: number;
  /** The part of it that is PPN. */
  readonly tax: number;
};

/**
 * Writes the credit note of a refund, in the refund's own transaction and under the lock on its
 * invoice: that is what keeps the count without gaps. Call it once per movement.
 */
export const issueCreditNote = async (
  context: Pick<UseCase, 'clock' | 'newId'>,
  tx: Transaction,
  invoice: Pick<InvoiceEntity, 'id' | 'number' | 'customerId'>,
  { transactionId, total, tax }: Credited,
): Promise<void> => {
  if (!invoice.number) throw new Error(`${invoice.id} has no number, so it was never paid.`);
  const sequence = (await tx.em.count(CreditNoteEntity, { invoiceId: invoice.id })) + 1;
  await tx.em.insert(CreditNoteEntity, {
    id: context.newId('creditNote'),
    invoiceId: invoice.id,
    customerId: invoice.customerId,
    number: `${invoice.number.replace(/^INV/, 'CN')}/${sequence}`,
    sequence,
    transactionId,
    total,
    tax,
    issuedAt: context.clock.now(),
  });
};
