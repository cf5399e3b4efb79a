import type { Role } from '@webrana/subgraph-kit';
import type { Clock } from '@webrana/telemetry';
import { type JWK, SignJWT } from 'jose';
import type { SigningKeys } from './signing-keys.ts';

const lifetimeMs = 10 * 60_000;

/** What an access token says. */
export type TokenSubject = {
  readonly userId: string;
  readonly sessionId: string;
  readonly role: Role;
  readonly isVerified: boolean;
  readonly authenticatedAt: Date | null;
  /** The member of staff who acts in the user's name. */
  readonly impersonatorId: string | null;
  /** Ends with the session where that has an end of its own. */
  readonly expiresAt: Date | null;
};

export type AccessTokens = {
  /** A signed token, and when it ends: after ten minutes, or with a session that has an end. */
  issue(subject: TokenSubject): Promise<{ accessToken: string; expiresAt: Date }>;
  /** What verifiers need, as a JSON Web Key Set. */
  readonly publicKeys: { readonly keys: readonly JWK[] };
};

const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);

/** Issues access tokens: EdDSA or RS256 by the first key, or HS256 by the secret; `at+jwt`, from `webrana` for `webrana-api`. */
export const createAccessTokens = (keys: SigningKeys, clock: Clock): AccessTokens => ({
  async issue(subject) {
    const now = seconds(clock.now());
    const expiresAt = subject.expiresAt ?? new Date(now * 1000 + lifetimeMs);
    const accessToken = await new SignJWT({
      sid: subject.sessionId,
      role: subject.role,
      email_verified: subject.isVerified,
      ...(subject.authenticatedAt ? { auth_time: seconds(subject.authenticatedAt) } : {}),
      ...(subject.impersonatorId ? { act: { sub: subject.impersonatorId } } : {}),
    })
      .setProtectedHeader({ alg: keys.alg, typ: 'at+jwt', ...(keys.kid ? { kid: keys.kid } : {}) })
      .setIssuer('webrana')
      .setAudience('webrana-api')
      .setSubject(subject.userId)
      .setIssuedAt(now)
      .setExpirationTime(seconds(expiresAt))
      .sign(keys.privateKey);
    return { accessToken, expiresAt };
  },
  publicKeys: { keys: keys.publicKeys },
});
