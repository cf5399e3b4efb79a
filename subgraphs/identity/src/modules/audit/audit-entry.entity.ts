import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  countColumn,
  idColumn,
  instantColumn,
  keyColumn,
  longTextColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';
import type { AuditAction } from '../../__generated__/resolvers.ts';

/** One act. Rows are never changed or removed; each hash covers the one before. */
export const AuditEntryEntity = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  uniques: [{ name: 'audit_entry_stream_seq', properties: ['stream', 'seq'] }],
  indexes: [
    { name: 'audit_entry_actor', properties: ['actorId', 'id'] },
    { name: 'audit_entry_subject', properties: ['subjectId', 'id'] },
    { name: 'audit_entry_occurred', properties: ['occurredAt'] },
  ],
  properties: {
    id: idColumn().primary(),
    stream: keyColumn(40),
    seq: countColumn(),
    prevHash: keyColumn(64),
    hash: keyColumn(64),
    occurredAt: instantColumn(),
    action: stateColumn<AuditAction>(),
    actorKind: stateColumn<'anonymous' | 'user' | 'service'>(),
    /** A user, or the name of a service. */
    actorId: idColumn().nullable(),
    onBehalfOfId: idColumn().nullable(),
    subjectId: idColumn().nullable(),
    clientAddress: textColumn(64),
    userAgent: textColumn(300),
    requestId: textColumn(100),
    /** JSON text of `AuditChange[]`: text, because databases rewrite JSON and the hash would break. */
    changes: longTextColumn(),
    reason: textColumn(300).nullable(),
  },
});
export type AuditEntryEntity = InferEntity<typeof AuditEntryEntity>;
