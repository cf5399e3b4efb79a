import { createHash } from 'node:crypto';
import { canonicalJson } from '@webrana/orm-kit';
import type { StaffActEntity } from './staff-act.entity.ts';

/** The one chain all acts of this subgraph are in. */
export const actStream = 'billing';
/** Where it begins: before the first act that was chained. */
export const actGenesis = '';

/**
 * The SHA-256 that binds an act to all before it: over the JSON array of the previous hash, place,
 * id, kind, subject, customer, member of staff, reason, facts (keys sorted) and instant (ISO 8601).
 */
export const actHash = (
  prevHash: string,
  sequence: number,
  act: Omit<StaffActEntity, 'sequence' | 'prevHash' | 'hash'>,
): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        prevHash,
        sequence,
        act.id,
        act.kind,
        act.subjectId,
        act.customerId ?? null,
        act.staffId,
        act.reason ?? null,
        // Databases rewrite JSON: its keys are sorted, at any depth.
        canonicalJson(act.facts),
        act.actedAt.toISOString(),
      ]),
    )
    .digest('hex');
