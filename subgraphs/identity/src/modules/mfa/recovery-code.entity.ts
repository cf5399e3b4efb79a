import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/** A code that stands in for the authenticator app once; kept as a keyed hash. */
export const RecoveryCodeEntity = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: {
    hash: keyColumn(43).primary(),
    userId: idColumn().index(),
    createdAt: instantColumn(),
    usedAt: instantColumn().nullable(),
  },
});
export type RecoveryCodeEntity = InferEntity<typeof RecoveryCodeEntity>;
