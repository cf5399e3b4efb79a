import { createHash } from 'node:crypto';
import type { PostingEntity } from './posting.entity.ts';

/** Where a chain begins: before the first posting, or before the first one that was chained. */
export const genesis = '';

const hashOf = (parts: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

type Chained = Pick<
  PostingEntity,
  'id' | 'transactionId' | 'accountId' | 'amount' | 'sequence' | 'balanceAfter' | 'occurredAt'
>;

/**
 * The SHA-256 that binds a posting to all before it of its account: over the JSON array of the
 * previous hash, id, transaction, account, amount, sequence, balance after and instant (ISO 8601).
 */
export const postingHash = (prevHash: string, posting: Chained): string =>
  hashOf([
    prevHash,
    posting.id,
    posting.transactionId,
    posting.accountId,
    posting.amount,
    posting.sequence ?? null,
    posting.balanceAfter ?? null,
    posting.occurredAt.toISOString(),
  ]);

/** The same for a posting of a house account, whose place in the chain its seal gives. */
export const sealHash = (prevHash: string, sequence: number, posting: Chained): string =>
  postingHash(prevHash, { ...posting, sequence, balanceAfter: null });
