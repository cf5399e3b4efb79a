import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, jsonColumn, stateColumn, textColumn } from '@webrana/orm-kit';

export type StaffActKind =
  | 'TRANSFER_APPROVED'
  | 'TRANSFER_REJECTED'
  | 'INVOICE_REFUNDED'
  | 'CALLBACK_REPLAYED'
  | 'REVIEW_CREDITED'
  | 'REVIEW_DISMISSED'
  | 'ADJUSTMENT_REQUESTED'
  | 'ADJUSTMENT_APPLIED'
  | 'ADJUSTMENT_REJECTED'
  | 'PROMOTION_CREATED'
  | 'PROMOTION_ENDED';

/** What a member of staff did by hand: who, when, why. Rows are never changed or removed. */
export const StaffActEntity = defineEntity({
  name: 'StaffAct',
  tableName: 'staff_act',
  indexes: [{ name: 'staff_act_subject', properties: ['subjectId', 'id'] }],
  properties: {
    id: idColumn().primary(),
    kind: stateColumn<StaffActKind>(),
    /** The payment, invoice, callback, adjustment or promotion it was done to. */
    subjectId: idColumn(),
    staffId: idColumn(),
    reason: textColumn(500).nullable(),
    facts: jsonColumn<Record<string, unknown>>(),
    actedAt: instantColumn(),
  },
});

export type StaffActEntity = InferEntity<typeof StaffActEntity>;
