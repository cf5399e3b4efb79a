import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  countColumn,
  idColumn,
  instantColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';

/** What a payment by bank transfer has beyond a payment: where to, how much exactly, and its proof. */
export const BankTransferEntity = defineEntity({
  name: 'BankTransfer',
  tableName: 'bank_transfer',
  properties: {
    paymentId: idColumn().primary(),
    /** The account as it was when the transfer was begun. */
    accountCode: keyColumn(20),
    bankName: textColumn(60),
    accountNumber: keyColumn(40),
    accountHolder: textColumn(100),
    /** 1–999, added to the amount so that it is unique. */
    amountCode: countColumn(),
    /** The name of the proof's file below the data folder; random, never the payer's. */
    proofFile: keyColumn(80).nullable(),
    proofName: textColumn(120).nullable(),
    proofType: keyColumn(40).nullable(),
    proofHash: keyColumn(64).nullable(),
    proofAt: instantColumn().nullable(),
    decision: stateColumn<'APPROVED' | 'REJECTED'>().nullable(),
    decidedBy: idColumn().nullable(),
    decidedAt: instantColumn().nullable(),
    decisionReason: textColumn(500).nullable(),
  },
});

export type BankTransferEntity = InferEntity<typeof BankTransferEntity>;
