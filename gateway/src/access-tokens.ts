import { errors, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { unauthenticated, unavailable } from './errors.ts';
import { KeysUnavailableError, type TokenKeys } from './keys.ts';
import type { SecurityEvents, Suspicion } from './security-events.ts';

/** Older than this, an expired token was kept by somebody; younger, a browser was asleep. */
const expiredLongAgoSeconds = 24 * 60 * 60;
/** How long a withdrawn signing key is still believed for a token that was seen with it. */
const rememberMs = 30_000;

/** What a refusal makes us suspect; undefined for what happens to honest people and to noise. */
const suspicionOf = (error: errors.JOSEError): Suspicion | undefined => {
  if (error instanceof errors.JWTExpired) {
    const now = Date.now() / 1_000;
    return now - (error.payload.exp ?? now) > expiredLongAgoSeconds
      ? 'EXPIRED_LONG_AGO'
      : undefined;
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'ALGORITHM_CONFUSED';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'FORGED';
  if (error instanceof errors.JWKSNoMatchingKey) return 'FORGED';
  return error instanceof errors.JWTClaimValidationFailed ? 'MISUSED' : undefined;
};

/** Whose token it was, where its signature says so. */
const ownerOf = (error: errors.JOSEError): string | undefined =>
  error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed
    ? error.payload.sub
    : undefined;

export type TokenVerifier = (token: string, clientAddress: string) => Promise<JWTPayload>;

/**
 * Verifies access tokens against pinned algorithms, and notes what no honest client shows. A signature
 * that was right a moment ago is not computed again; whether the token has expired always is.
 */
export const createTokenVerifier = (keys: TokenKeys, events: SecurityEvents): TokenVerifier => {
  const expected = {
    algorithms: [...keys.algorithms],
    issuer: 'webrana',
    audience: 'webrana-api',
    typ: 'at+jwt',
    requiredClaims: ['sub', 'sid', 'role', 'exp'],
  };
  const seen = new LRUCache<string, JWTPayload>({ max: 5_000, ttl: rememberMs });
  return async (token, clientAddress) => {
    const known = seen.get(token);
    if (known?.exp !== undefined && known.exp * 1_000 > Date.now()) return known;
    try {
      const { payload } = await jwtVerify(token, keys.find, expected);
      seen.set(token, payload);
      return payload;
    } catch (error) {
      if (error instanceof KeysUnavailableError) throw unavailable();
      if (!(error instanceof errors.JOSEError)) throw error;
      const reason = suspicionOf(error);
      if (reason) events.note(reason, clientAddress, ownerOf(error));
      throw unauthenticated();
    }
  };
};
