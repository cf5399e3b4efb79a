import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, keyColumn } from '@webrana/orm-kit';

/** The last number given to a credit note in a Jakarta month; test mode counts for itself. */
export const CreditNoteCounterEntity = defineEntity({
  name: 'CreditNoteCounter',
  tableName: 'credit_note_counter',
  properties: {
    series: keyColumn(10).$type<'CN' | 'TEST-CN'>().primary(),
    /** `2026-11`. */
    month: keyColumn(7).primary(),
    lastNumber: countColumn(),
  },
});

export type CreditNoteCounterEntity = InferEntity<typeof CreditNoteCounterEntity>;
