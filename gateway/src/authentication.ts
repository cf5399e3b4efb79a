import type { Actor, Role, UserActor } from '@webrana/subgraph-kit';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { unauthenticated, unavailable } from './errors.ts';
import { type KeySet, KeysUnavailableError } from './keys.ts';
import type { Sessions } from './sessions.ts';

const algorithms = ['EdDSA', 'RS256'];
const roles: Readonly<Record<Role, true>> = {
  CUSTOMER: true,
  RESELLER: true,
  SUPPORT: true,
  FINANCE: true,
  ADMIN: true,
};
const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && Object.hasOwn(roles, value);

/** Who calls, and until when that holds. */
export type Identity = {
  readonly actor: Actor;
  /** Milliseconds since 1970; undefined for strangers. */
  readonly expiresAt: number | undefined;
};

const stranger: Identity = { actor: { kind: 'anonymous' }, expiresAt: undefined };

/** The token of an `Authorization` header; undefined without a header, refused unless `Bearer`. */
const bearerToken = (header: string): string => {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header.trim())?.[1];
  if (token === undefined || token.length > 8_192) throw unauthenticated();
  return token;
};

/** What the token says of how sure we are: `email_verified`, `auth_time`, `act.sub`. */
const proofOf = (claims: JWTPayload): Omit<UserActor, 'kind' | 'userId' | 'role' | 'sessionId'> => {
  const { email_verified: isVerified, auth_time: authenticatedAt, act } = claims;
  const impersonatorId = (act as { sub?: unknown } | undefined)?.sub;
  return {
    isVerified: isVerified === true,
    ...(typeof authenticatedAt === 'number' ? { authenticatedAt } : {}),
    ...(typeof impersonatorId === 'string' ? { impersonatorId } : {}),
  };
};

export type Authenticator = (authorization: string | undefined) => Promise<Identity>;

/** Verifies access tokens; whatever is wrong with one, its bearer is refused and never a stranger. */
export const createAuthenticator = (options: {
  keys: KeySet;
  sessions: Sessions;
  issuer: string;
  audience: string;
}): Authenticator => {
  const verify = async (token: string) => {
    try {
      const { payload } = await jwtVerify(token, options.keys.find, {
        algorithms,
        issuer: options.issuer,
        audience: options.audience,
        typ: 'at+jwt',
        requiredClaims: ['sub', 'sid', 'role', 'exp'],
      });
      return payload;
    } catch (error) {
      if (error instanceof KeysUnavailableError) throw unavailable();
      if (error instanceof errors.JOSEError) throw unauthenticated();
      throw error;
    }
  };

  return async (authorization) => {
    if (authorization === undefined) return stranger;
    const claims = await verify(bearerToken(authorization));
    const { sub, sid, role, exp } = claims;
    if (!sub || typeof sid !== 'string' || sid === '' || !isRole(role) || exp === undefined) {
      throw unauthenticated();
    }
    const state = await options.sessions.stateOf(sid);
    if (state === 'revoked') throw unauthenticated();
    if (state === 'unknown') throw unavailable();
    const actor: Actor = { kind: 'user', userId: sub, role, sessionId: sid, ...proofOf(claims) };
    return { actor, expiresAt: exp * 1_000 };
  };
};
