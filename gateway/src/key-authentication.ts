import { hashApiKeySecret, withinRanges } from '@webrana/subgraph-kit';
import { type ApiKeys, isGood, type KeyFacts, termsOf } from './api-keys.ts';
import type { Identity } from './authentication.ts';
import { badApiKey, Refusal, tooMuch, unavailable } from './errors.ts';

const hasEnded = ({ expiresAt }: KeyFacts): boolean =>
  expiresAt !== undefined && expiresAt <= Date.now();

/** By the list of a remembered verdict: read once and not at every request. */
const checks = new WeakMap<readonly string[], (address: string) => boolean>();

const mayComeFrom = ({ allowedAddresses: ranges }: KeyFacts, address: string): boolean => {
  if (!ranges) return true;
  const isWithin = checks.get(ranges) ?? withinRanges(ranges);
  checks.set(ranges, isWithin);
  return isWithin(address);
};

/** The actor behind a key: its owner, or in test mode the owner's test twin. */
const identityOf = (facts: KeyFacts, hash: string, apiKeys: ApiKeys): Identity => {
  const { id, ownerId, userId, isVerified, scopes, projectIds, monthlyCap, expiresAt } = facts;
  const terms = termsOf(facts);
  return {
    actor: {
      kind: 'user',
      userId,
      role: 'RESELLER',
      sessionId: id,
      isVerified,
      apiKey: {
        id,
        scopes,
        ...(projectIds ? { projectIds } : {}),
        ...(monthlyCap === undefined ? {} : { monthlyCap }),
      },
    },
    expiresAt,
    proof: {
      // Sockets under other terms or another secret of the same key end apart from each other.
      id: `${hash} ${terms}`,
      ownerId,
      check: async () => {
        const verdict = await apiKeys.check(hash);
        if (verdict === 'unknown') return 'unknown';
        if (!isGood(verdict) || hasEnded(verdict)) return 'revoked';
        return termsOf(verdict) === terms ? 'live' : 'changed';
      },
    },
  };
};

/**
 * Who an API key stands for. Throws `UNAUTHENTICATED` for a key that is no good, `FORBIDDEN` for an
 * address it may not come from, and `RATE_LIMITED` after too many wrong keys.
 */
export const createKeyAuthenticator =
  (apiKeys: ApiKeys) =>
  async (secret: string, clientAddress: string): Promise<Identity> => {
    // A secret with a wrong letter is known by its checksum and asks nothing of anybody.
    const hash = hashApiKeySecret(secret);
    if (hash === undefined) throw badApiKey();
    const verdict = await apiKeys.verdictOf(hash, clientAddress);
    if (verdict === 'unknown') throw unavailable();
    if (verdict === 'refused') throw badApiKey();
    if (!isGood(verdict))
      throw tooMuch('Too many wrong API keys came from your network.', verdict.retryAfterMs);
    if (hasEnded(verdict)) throw badApiKey();
    if (!mayComeFrom(verdict, clientAddress))
      throw new Refusal(
        'FORBIDDEN',
        `This API key may not be used from your address, ${clientAddress}.`,
        { status: 403 },
      );
    return identityOf(verdict, hash, apiKeys);
  };
