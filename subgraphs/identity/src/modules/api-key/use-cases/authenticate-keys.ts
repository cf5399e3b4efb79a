import type { Mode } from '@webrana/ids';
import { ForbiddenError, networkOf, type Scope } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { takeTry } from '../../../limits.ts';
import type { ApiKeyEntity } from '../api-key.entity.ts';
import { actsAs, mayUseKeys, scopeOf, statusOf } from '../api-key.policy.ts';
import { findKeysByHash, type OwnedKey } from '../api-key.repository.ts';

/** A secret somebody shows, by its hash; without an address it is only looked at again. */
export type ShownSecret = { readonly hash: string; readonly address?: string | undefined };

/** What a good key may do. */
export type KeyFacts = {
  readonly id: string;
  /** The person who owns the key. */
  readonly ownerId: string;
  /** In whose name it acts: the person, or in test mode the test twin. */
  readonly userId: string;
  readonly isVerified: boolean;
  readonly mode: Mode;
  readonly scopes: readonly Scope[];
  readonly projectIds?: readonly string[];
  readonly allowedAddresses?: readonly string[];
  readonly monthlyCap?: number;
  /** Milliseconds since 1970. */
  readonly expiresAt?: number;
};

/** Nothing for a secret that is no good, or how long its network has to wait after too many of them. */
export type KeyVerdict = KeyFacts | { readonly retryAfterMs: number } | undefined;

const wrongKeys = { points: 60, perSeconds: 300 };

/** When this secret stops working, `undefined` for never, or null when it does no longer work. */
const endOf = (key: ApiKeyEntity, hash: string, now: Date): Date | null | undefined => {
  if (statusOf(key, now) !== 'ACTIVE') return null;
  const end = key.expiresAt ?? undefined;
  if (key.secretHash === hash) return end;
  const { overlapEndsAt } = key;
  if (!overlapEndsAt || overlapEndsAt <= now) return null;
  return end && end < overlapEndsAt ? end : overlapEndsAt;
};

const factsOf = ({ key, owner }: OwnedKey, end: Date | undefined): KeyFacts => ({
  id: key.id,
  ownerId: key.ownerId,
  userId: actsAs(key.ownerId, key.mode),
  isVerified: Boolean(owner.emailVerifiedAt),
  mode: key.mode,
  scopes: key.scopes.map(scopeOf),
  ...(key.projectIds ? { projectIds: key.projectIds } : {}),
  ...(key.allowedAddresses ? { allowedAddresses: key.allowedAddresses } : {}),
  ...(key.monthlyCap == null ? {} : { monthlyCap: key.monthlyCap }),
  ...(end ? { expiresAt: end.getTime() } : {}),
});

/** Counts a secret that is no good; while nobody can count, it is simply no good. */
const refuse = async (context: UseCase, address: string | undefined): Promise<KeyVerdict> => {
  if (address === undefined) return undefined;
  try {
    const verdict = await takeTry(context, 'api-key.address', networkOf(address), wrongKeys);
    return verdict.allowed ? undefined : { retryAfterMs: verdict.retryAfterMs };
  } catch (err) {
    context.log.warn({ err }, 'wrong API keys cannot be counted');
    return undefined;
  }
};

/**
 * Says of up to 500 secrets what they may do, and notes the use of good ones. Wrong ones are counted
 * by network; a good one works from a network with many wrong ones, so that nobody is locked out.
 * Throws `ForbiddenError` unless a service asks.
 */
export const authenticateKeys = async (
  context: UseCase,
  shown: readonly ShownSecret[],
): Promise<ReadonlyMap<string, KeyVerdict>> => {
  if (context.actor.kind !== 'service') throw new ForbiddenError();
  const now = context.clock.now();
  const found = await findKeysByHash(context.em, [...new Set(shown.map(({ hash }) => hash))]);
  const verdictOn = async ({ hash, address }: ShownSecret): Promise<KeyVerdict> => {
    const match = found.get(hash);
    const end = match && mayUseKeys(match.owner) ? endOf(match.key, hash, now) : null;
    if (!match || end === null) return refuse(context, address);
    if (address !== undefined) context.deps.keyUses.note(context, match.key.id, address);
    return factsOf(match, end);
  };
  return new Map(
    await Promise.all(shown.map(async (each) => [each.hash, await verdictOn(each)] as const)),
  );
};
