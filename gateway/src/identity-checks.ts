import type { SubgraphLink } from '@webrana/subgraph-kit';
import type { Counter } from 'prom-client';
import { createTokenVerifier } from './access-tokens.ts';
import { ApiKeys } from './api-keys.ts';
import { type Authenticator, createAuthenticator } from './authentication.ts';
import { createKeyAuthenticator } from './key-authentication.ts';
import { KeySet, sharedSecret } from './keys.ts';
import { createMetrics } from './metrics.ts';
import {
  type AuthenticationOptions,
  defaultLimits,
  type GatewayLimits,
  type GatewayLog,
  silentLog,
} from './options.ts';
import { SecurityEvents } from './security-events.ts';
import { Sessions } from './sessions.ts';

/** Everything that tells who calls, asked of the subgraph that owns keys and sessions. */
export type IdentityChecks = {
  readonly authenticate: Authenticator;
  readonly sessions: Sessions;
  readonly apiKeys: ApiKeys;
  /** Closed by whoever made the checks. */
  readonly events: SecurityEvents;
};

/** Wires the checks of access tokens, sessions and API keys; throws for a shared secret that is too short. */
export const createIdentityChecks = (options: {
  link: SubgraphLink;
  secret: AuthenticationOptions['sharedSecret'];
  limits: Pick<GatewayLimits, 'sessionCacheMs' | 'sessionGraceMs'>;
  suspiciousTokens: Counter<'reason'>;
  log: GatewayLog;
}): IdentityChecks => {
  const { link, secret, limits, log } = options;
  const asked = { link, cacheMs: limits.sessionCacheMs, graceMs: limits.sessionGraceMs, log };
  const sessions = new Sessions(asked);
  const apiKeys = new ApiKeys(asked);
  const events = new SecurityEvents({ link, counter: options.suspiciousTokens, log });
  const verify = createTokenVerifier(secret ? sharedSecret(secret) : new KeySet(link), events);
  const ofApiKey = createKeyAuthenticator(apiKeys);
  const authenticate = createAuthenticator({ verify, sessions, ofApiKey, events });
  return { authenticate, sessions, apiKeys, events };
};

/** The check of access tokens as the gateway makes it, on its own: to measure what it costs a request. */
export const createTokenCheck = (
  link: SubgraphLink,
  { sharedSecret: secret }: Pick<AuthenticationOptions, 'sharedSecret'> = {},
): { check: Authenticator; close(): Promise<void> } => {
  const { suspiciousTokens } = createMetrics();
  const { authenticate, events } = createIdentityChecks({
    link,
    secret,
    limits: defaultLimits,
    suspiciousTokens,
    log: silentLog,
  });
  return { check: authenticate, close: () => events.close() };
};
