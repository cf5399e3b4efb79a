import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, countColumn, idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/** What a refund took back from a paid invoice. Rows are never changed or removed. */
export const CreditNoteEntity = defineEntity({
  name: 'CreditNote',
  tableName: 'credit_note',
  uniques: [{ name: 'credit_note_sequence', properties: ['invoiceId', 'sequence'] }],
  indexes: [{ name: 'credit_note_issued', properties: ['issuedAt', 'id'] }],
  properties: {
    id: idColumn().primary(),
    invoiceId: idColumn(),
    customerId: idColumn(),
    /** `CN/2026/11/000001`; those older than the series of their own end with `/1`, `/2`, …. */
    number: keyColumn(50).unique('credit_note_number'),
    /** 1 for the first of an invoice, counted under the invoice's lock. */
    sequence: countColumn(),
    /** The movement that gave the money back. */
    transactionId: idColumn().unique('credit_note_transaction'),
    total: amountColumn(),
    /** The part of the total that is PPN. */
    tax: amountColumn(),
    issuedAt: instantColumn(),
  },
});

export type CreditNoteEntity = InferEntity<typeof CreditNoteEntity>;
