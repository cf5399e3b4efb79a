import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, keyColumn } from '@webrana/orm-kit';

/** The last number given in a Jakarta month. */
export const InvoiceCounterEntity = defineEntity({
  name: 'InvoiceCounter',
  tableName: 'invoice_counter',
  properties: {
    /** `2026-11`. */
    month: keyColumn(7).primary(),
    lastNumber: countColumn(),
  },
});

/** The same for invoices of test mode, which nobody may take for real ones. */
export const TestInvoiceCounterEntity = defineEntity({
  name: 'TestInvoiceCounter',
  tableName: 'test_invoice_counter',
  properties: { month: keyColumn(7).primary(), lastNumber: countColumn() },
});

export type InvoiceCounterEntity = InferEntity<typeof InvoiceCounterEntity>;
