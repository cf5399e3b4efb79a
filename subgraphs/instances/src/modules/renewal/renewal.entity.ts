import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/** A period that was paid after the first; never changed. */
export const RenewalEntity = defineEntity({
  name: 'RenewalEntity',
  tableName: 'renewal',
  primaryKeys: ['instanceId', 'periodStart'],
  properties: {
    instanceId: idColumn().primary(),
    periodStart: instantColumn().primary(),
    periodEnd: instantColumn(),
    /** Whole rupiah, tax included. */
    amount: amountColumn(),
    invoiceId: idColumn(),
    invoiceNumber: keyColumn(40),
    txnId: idColumn().unique('renewal_txn'),
    paidAt: instantColumn(),
  },
});
export type RenewalEntity = InferEntity<typeof RenewalEntity>;
