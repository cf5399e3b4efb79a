import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { CreditNoteEntity } from '../credit-note.entity.ts';
import type { InvoiceEntity } from '../invoice.entity.ts';
import { nextCreditNoteNumber } from '../next-credit-note-number.ts';

export type Credited = {
  /** The movement that gave the money back. */
  readonly transactionId: string;
  /** Whole rupiah, above zero. */
  readonly total: number;
  /** The part of it that is PPN. */
  readonly tax: number;
};

/**
 * Writes the credit note of a refund, in the refund's own transaction, with the next number of its
 * month. Call it once per movement, after the money has moved.
 */
export const issueCreditNote = async (
  context: Pick<UseCase, 'clock' | 'newId'>,
  tx: Transaction,
  invoice: Pick<InvoiceEntity, 'id' | 'number' | 'customerId'>,
  { transactionId, total, tax }: Credited,
): Promise<void> => {
  if (!invoice.number) throw new Error(`${invoice.id} has no number, so it was never paid.`);
  const sequence = (await tx.em.count(CreditNoteEntity, { invoiceId: invoice.id })) + 1;
  const issuedAt = context.clock.now();
  await tx.em.insert(CreditNoteEntity, {
    id: context.newId('creditNote'),
    invoiceId: invoice.id,
    customerId: invoice.customerId,
    number: await nextCreditNoteNumber(tx, issuedAt, invoice.customerId),
    sequence,
    transactionId,
    total,
    tax,
    issuedAt,
  });
};
