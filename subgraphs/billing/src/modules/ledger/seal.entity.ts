import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/**
 * The hash chain of a house account. Postings of these are written without waiting for each other and
 * chained soon afterwards, one row for each. Rows are never changed or removed.
 */
export const SealEntity = defineEntity({
  name: 'Seal',
  tableName: 'posting_seal',
  uniques: [{ name: 'posting_seal_sequence', properties: ['accountId', 'sequence'] }],
  properties: {
    postingId: idColumn().primary(),
    accountId: idColumn(),
    /** 1 for the first posting sealed of the account, and so on. */
    sequence: countColumn(),
    prevHash: keyColumn(64),
    hash: keyColumn(64),
    sealedAt: instantColumn(),
  },
});

export type SealEntity = InferEntity<typeof SealEntity>;
