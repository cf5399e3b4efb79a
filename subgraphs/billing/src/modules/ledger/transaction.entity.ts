import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn, stateColumn } from '@webrana/orm-kit';

/** Why money moved; the words a customer sees in the wallet. */
export type TransactionKind =
  | 'WELCOME_BONUS'
  | 'ORDER_PAYMENT'
  | 'RENEWAL'
  | 'LATE_PAYMENT'
  | 'REFUND'
  | 'TOP_UP'
  | 'TRANSFER_CODE'
  | 'DEPOSIT_BONUS'
  | 'BONUS_EXPIRED'
  | 'TEST_CREDIT'
  | 'ADJUSTMENT';
export type RefType = 'USER' | 'INVOICE' | 'ITEM' | 'PAYMENT' | 'ADJUSTMENT' | 'BONUS';

/** A movement of money: postings that sum to zero. Rows are never changed or removed. */
export const TransactionEntity = defineEntity({
  name: 'LedgerTransaction',
  tableName: 'ledger_transaction',
  uniques: [{ name: 'ledger_transaction_key', properties: ['idemScope', 'idemKey'] }],
  indexes: [{ name: 'ledger_transaction_ref', properties: ['refType', 'refId'] }],
  properties: {
    id: idColumn().primary(),
    kind: stateColumn<TransactionKind>(),
    /** With the key: what this movement is, so that it happens once. */
    idemScope: keyColumn(40),
    idemKey: keyColumn(150),
    refType: stateColumn<RefType>(),
    refId: idColumn(),
    orderId: idColumn().nullable(),
    occurredAt: instantColumn(),
  },
});

export type TransactionEntity = InferEntity<typeof TransactionEntity>;
