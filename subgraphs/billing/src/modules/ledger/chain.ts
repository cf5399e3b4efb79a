import { createHash } from 'node:crypto';
import type { PostingEntity } from './posting.entity.ts';
import type { SealEntity } from './seal.entity.ts';
import type { TransactionEntity } from './transaction.entity.ts';

/** Where a chain begins: before the first posting, or before the first one that was chained. */
export const genesis = '';

type Part = string | number | null;
type Chained = Pick<
  PostingEntity,
  'id' | 'transactionId' | 'accountId' | 'amount' | 'sequence' | 'balanceAfter' | 'occurredAt'
>;
/** What a movement says of itself. */
export type MovementFacts = Omit<TransactionEntity, 'id'>;
/** A place in the chain of a house account. */
type Place = Pick<SealEntity, 'prevHash' | 'sequence' | 'sealedAt'>;

/** Hashes begin with their version; those of the first are 64 hexadecimal digits and name none. */
const second = '2:';

const digest = (parts: readonly Part[], encoding: 'hex' | 'base64url'): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest(encoding);
const hashOf = (...parts: Part[]): string => `${second}${digest([2, ...parts], 'base64url')}`;

const partsOf = (prevHash: string, posting: Chained): Part[] => [
  prevHash,
  posting.id,
  posting.transactionId,
  posting.accountId,
  posting.amount,
  posting.sequence ?? null,
  posting.balanceAfter ?? null,
  posting.occurredAt.toISOString(),
];
const factParts = (facts: MovementFacts): Part[] => [
  facts.kind,
  facts.idemScope,
  facts.idemKey,
  facts.refType,
  facts.refId,
  facts.orderId ?? null,
  facts.occurredAt.toISOString(),
];
const inPlace = (sequence: number, posting: Chained): Chained => ({
  ...posting,
  sequence,
  balanceAfter: null,
});

/**
 * Binds a posting to all before it of its account, and to what its movement says: `2:` and the SHA-256
 * (base64url) of the JSON array of 2, the previous hash, id, transaction, account, amount, sequence,
 * balance after, instant; then kind, scope, key, type and id referred to, order, instant (ISO 8601).
 */
export const postingHash = (prevHash: string, posting: Chained, facts: MovementFacts): string =>
  hashOf(...partsOf(prevHash, posting), ...factParts(facts));

/** The same for a posting of a house account: its seal gives its place, and is bound by its instant. */
export const sealHash = (place: Place, posting: Chained, facts: MovementFacts): string =>
  hashOf(
    ...partsOf(place.prevHash, inPlace(place.sequence, posting)),
    ...factParts(facts),
    place.sealedAt.toISOString(),
  );

/** Version 1, of older rows: the SHA-256 (hexadecimal) without the 2 and without the movement. */
export const formerPostingHash = (prevHash: string, posting: Chained): string =>
  digest(partsOf(prevHash, posting), 'hex');

/** Whether `hash` binds the posting to `prevHash`, by the version it names; without facts not by 2. */
export const isPostingHash = (
  hash: string,
  prevHash: string,
  posting: Chained,
  facts: MovementFacts | undefined,
): boolean =>
  hash.startsWith(second)
    ? facts !== undefined && hash === postingHash(prevHash, posting, facts)
    : hash === formerPostingHash(prevHash, posting);

/** Whether a seal's hash binds its posting, by the version it names. */
export const isSealHash = (
  { hash, ...place }: Place & Pick<SealEntity, 'hash'>,
  posting: Chained,
  facts: MovementFacts | undefined,
): boolean =>
  hash.startsWith(second)
    ? facts !== undefined && hash === sealHash(place, posting, facts)
    : hash === formerPostingHash(place.prevHash, inPlace(place.sequence, posting));
