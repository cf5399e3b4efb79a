import { type Actor, isApiKeySecret, type Role, type UserActor } from '@webrana/subgraph-kit';
import type { JWTPayload } from 'jose';
import type { TokenVerifier } from './access-tokens.ts';
import { unauthenticated, unavailable } from './errors.ts';
import type { SecurityEvents } from './security-events.ts';
import type { SessionState, Sessions } from './sessions.ts';

const roles: Readonly<Record<Role, true>> = {
  CUSTOMER: true,
  RESELLER: true,
  SUPPORT: true,
  FINANCE: true,
  ADMIN: true,
};
const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && Object.hasOwn(roles, value);

/** What shows who calls, to be looked at again while a socket is open. */
export type Proof = {
  /** A session, or an API key under its present terms. */
  readonly id: string;
  /** The person behind it. */
  readonly ownerId: string;
  /** Whether it still holds, asked now; `changed` when it holds under other terms. */
  check(): Promise<SessionState | 'changed'>;
};

/** Who calls, and until when that holds. */
export type Identity = {
  readonly actor: Actor;
  /** Milliseconds since 1970; undefined for strangers and keys without an end. */
  readonly expiresAt: number | undefined;
  /** Undefined for strangers. */
  readonly proof: Proof | undefined;
};

const stranger: Identity = {
  actor: { kind: 'anonymous' },
  expiresAt: undefined,
  proof: undefined,
};

/** What an `Authorization` header says after `Bearer` when that is an API key. */
const apiKeyOf = (header: string): string | undefined => {
  const secret = /^Bearer +(\w{1,100})$/i.exec(header.trim())?.[1];
  return secret !== undefined && isApiKeySecret(secret) ? secret : undefined;
};

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

/** Says who sends an `Authorization` header from an address. */
export type Authenticator = (
  authorization: string | undefined,
  clientAddress: string,
) => Promise<Identity>;

/** Verifies access tokens and API keys; whatever is wrong with one, its bearer is refused and never a stranger. */
export const createAuthenticator = (options: {
  verify: TokenVerifier;
  sessions: Sessions;
  /** Who an API key stands for; throws for one that is no good. */
  ofApiKey: (secret: string, clientAddress: string) => Promise<Identity>;
  events: SecurityEvents;
}): Authenticator => {
  return async (authorization, clientAddress) => {
    if (authorization === undefined) return stranger;
    const secret = apiKeyOf(authorization);
    if (secret !== undefined) return options.ofApiKey(secret, clientAddress);
    const claims = await options.verify(bearerToken(authorization), clientAddress);
    const { sub, sid, role, exp } = claims;
    if (!sub || typeof sid !== 'string' || sid === '' || !isRole(role) || exp === undefined) {
      throw unauthenticated();
    }
    const state = await options.sessions.stateOf(sid);
    if (state === 'revoked') {
      options.events.note('SESSION_ENDED', clientAddress, sub);
      throw unauthenticated();
    }
    if (state === 'unknown') throw unavailable();
    const actor: Actor = { kind: 'user', userId: sub, role, sessionId: sid, ...proofOf(claims) };
    const proof: Proof = { id: sid, ownerId: sub, check: () => options.sessions.check(sid) };
    return { actor, expiresAt: exp * 1_000, proof };
  };
};
