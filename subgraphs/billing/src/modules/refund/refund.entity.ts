import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, instantColumn, textColumn } from '@webrana/orm-kit';

/** Money of a paid invoice that went back to the wallet. Rows are never changed or removed. */
export const RefundEntity = defineEntity({
  name: 'Refund',
  tableName: 'refund',
  indexes: [{ name: 'refund_invoice', properties: ['invoiceId', 'id'] }],
  properties: {
    id: idColumn().primary(),
    invoiceId: idColumn(),
    customerId: idColumn(),
    transactionId: idColumn().unique('refund_transaction'),
    amount: amountColumn(),
    /** The part of the amount that is PPN. */
    tax: amountColumn(),
    reason: textColumn(500),
    /** The member of staff who decided it; null when the platform did. */
    staffId: idColumn().nullable(),
    createdAt: instantColumn(),
  },
});

export type RefundEntity = InferEntity<typeof RefundEntity>;
