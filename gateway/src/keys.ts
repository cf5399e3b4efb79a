import { createSecretKey } from 'node:crypto';
import type { SubgraphLink } from '@webrana/subgraph-kit';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { askRoute, identityPaths } from './identity-route.ts';

/** What access tokens are verified with: keys, and the only algorithms they may be used for. */
export type TokenKeys = {
  readonly algorithms: readonly string[];
  readonly find: JWTVerifyGetKey;
};

/** One secret shared with identity, for small installations: HS256 and nothing else. */
export const sharedSecret = (secret: string): TokenKeys => {
  const key = createSecretKey(secret, 'utf8');
  if ((key.symmetricKeySize ?? 0) < 32)
    throw new RangeError('The secret of access tokens needs 32 bytes at least.');
  return { algorithms: ['HS256'], find: async () => key };
};

const maximumAgeMs = 10 * 60_000;
/** A flood of tokens with invented key ids must not become a flood of key requests. */
const cooldownMs = 5_000;

/** The keys could not be fetched, so that no token can be judged. */
export class KeysUnavailableError extends Error {
  constructor(cause: unknown) {
    super('The key set cannot be fetched.', { cause });
    this.name = 'KeysUnavailableError';
  }
}

/** The public keys that verify access tokens, fetched through the link and kept for ten minutes. */
export class KeySet implements TokenKeys {
  /** Public-key algorithms only: the bytes of a public key must never count as a shared secret. */
  readonly algorithms = ['EdDSA', 'RS256'];
  readonly #link: SubgraphLink;
  #keys: ReturnType<typeof createLocalJWKSet> | undefined;
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #triedAt = Number.NEGATIVE_INFINITY;
  #pending: Promise<void> | undefined;

  constructor(link: SubgraphLink) {
    this.#link = link;
  }

  /** For `jwtVerify`: a key id that is not known makes the set be fetched again. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    if (!this.#keys || Date.now() - this.#fetchedAt > maximumAgeMs) await this.#refresh();
    try {
      return await this.#current()(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.#refresh();
      return await this.#current()(header, token);
    }
  };

  #current() {
    if (!this.#keys) throw new KeysUnavailableError(undefined);
    return this.#keys;
  }

  /** Fetches unless that was tried moments ago; old keys stay good while there is no answer. */
  async #refresh(): Promise<void> {
    if (this.#pending) return this.#pending;
    if (this.#keys && Date.now() - this.#triedAt < cooldownMs) return;
    this.#triedAt = Date.now();
    this.#pending = this.#fetch().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #fetch(): Promise<void> {
    try {
      const keys = await askRoute(this.#link, identityPaths.keys);
      this.#keys = createLocalJWKSet(keys as unknown as JSONWebKeySet);
      this.#fetchedAt = Date.now();
    } catch (error) {
      if (!this.#keys) throw new KeysUnavailableError(error);
    }
  }
}
