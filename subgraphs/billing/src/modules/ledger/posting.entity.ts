import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, countColumn, idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/** One side of a transaction. Rows are never changed or removed. */
export const PostingEntity = defineEntity({
  name: 'Posting',
  tableName: 'posting',
  uniques: [{ name: 'posting_sequence', properties: ['accountId', 'sequence'] }],
  indexes: [{ name: 'posting_transaction', properties: ['transactionId'] }],
  properties: {
    id: idColumn().primary(),
    transactionId: idColumn(),
    accountId: idColumn(),
    /** Whole rupiah, credit minus debit: positive raises a wallet, revenue or a liability. */
    amount: amountColumn(),
    /** Wallets only: 1 for the first posting of the account, and so on. */
    sequence: countColumn().nullable(),
    /** Wallets only: what the account held afterwards. */
    balanceAfter: amountColumn().nullable(),
    /** Wallets only: the hash of the posting before, `''` where the chain begins; see `chain.ts`. */
    prevHash: keyColumn(64).nullable(),
    /** Wallets only: binds this row to all before it; null on rows older than the chain. */
    hash: keyColumn(64).nullable(),
    occurredAt: instantColumn(),
  },
});

export type PostingEntity = InferEntity<typeof PostingEntity>;
