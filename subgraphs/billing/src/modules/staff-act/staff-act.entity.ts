import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  countColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';

export type StaffActKind =
  | 'TRANSFER_APPROVED'
  | 'TRANSFER_REJECTED'
  | 'INVOICE_REFUNDED'
  | 'CALLBACK_REPLAYED'
  | 'REVIEW_CREDITED'
  | 'REVIEW_DISMISSED'
  | 'CALLBACK_DISMISSED'
  | 'REFUND_TAKEN_BACK'
  | 'REFUND_BORNE'
  | 'ADJUSTMENT_REQUESTED'
  | 'ADJUSTMENT_APPLIED'
  | 'ADJUSTMENT_REJECTED'
  | 'PROMOTION_CREATED'
  | 'PROMOTION_ENDED';

/** What a member of staff did by hand: who, when, why. Rows are never changed or removed. */
export const StaffActEntity = defineEntity({
  name: 'StaffAct',
  tableName: 'staff_act',
  indexes: [
    { name: 'staff_act_subject', properties: ['subjectId', 'id'] },
    { name: 'staff_act_staff', properties: ['staffId', 'id'] },
    { name: 'staff_act_customer', properties: ['customerId', 'id'] },
  ],
  properties: {
    id: idColumn().primary(),
    kind: stateColumn<StaffActKind>(),
    /** The payment, invoice, callback, adjustment or promotion it was done to. */
    subjectId: idColumn(),
    /** Whose money it was about; null when it was nobody's, and on acts older than this column. */
    customerId: idColumn().nullable(),
    staffId: idColumn(),
    reason: textColumn(500).nullable(),
    facts: jsonColumn<Record<string, unknown>>(),
    actedAt: instantColumn(),
    /** The place in the chain, from 1; null on acts older than the chain, as are the hashes. */
    sequence: countColumn().nullable().unique('staff_act_sequence'),
    /** The hash of the act before, `''` where the chain begins; see `act-chain.ts`. */
    prevHash: keyColumn(64).nullable(),
    /** Binds this act to all before it. */
    hash: keyColumn(64).nullable(),
  },
});

export type StaffActEntity = InferEntity<typeof StaffActEntity>;
