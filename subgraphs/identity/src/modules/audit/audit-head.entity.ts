import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, keyColumn } from '@webrana/orm-kit';

/** The end of a chain: the row writers lock, since rows that cannot be changed cannot be locked. */
export const AuditHeadEntity = defineEntity({
  name: 'AuditHead',
  tableName: 'audit_head',
  properties: {
    stream: keyColumn(40).primary(),
    seq: countColumn(),
    hash: keyColumn(64),
  },
});
export type AuditHeadEntity = InferEntity<typeof AuditHeadEntity>;
