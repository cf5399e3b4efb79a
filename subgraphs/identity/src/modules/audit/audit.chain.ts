import { createHash } from 'node:crypto';
import type { AuditEntryEntity } from './audit-entry.entity.ts';

/** What precedes the first entry of a chain. */
export const chainStart = '0'.repeat(64);

/** The hash of an entry as 64 hexadecimal digits: over everything it says and the hash before it. */
export const hashEntry = (entry: Omit<AuditEntryEntity, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        entry.stream,
        entry.seq,
        entry.prevHash,
        entry.id,
        entry.occurredAt.toISOString(),
        entry.action,
        entry.actorKind,
        entry.actorId ?? null,
        entry.onBehalfOfId ?? null,
        entry.subjectId ?? null,
        entry.clientAddress,
        entry.userAgent,
        entry.requestId,
        entry.changes,
        entry.reason ?? null,
      ]),
    )
    .digest('hex');
