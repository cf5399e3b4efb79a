import type { SubgraphLink } from '@webrana/subgraph-kit';
import { createTokenVerifier } from './access-tokens.ts';
import { type Authenticator, createAuthenticator } from './authentication.ts';
import { unauthenticated } from './errors.ts';
import { KeySet, sharedSecret } from './keys.ts';
import { createMetrics } from './metrics.ts';
import { type AuthenticationOptions, defaultLimits, silentLog } from './options.ts';
import { SecurityEvents } from './security-events.ts';
import { Sessions } from './sessions.ts';

/** The check of access tokens as the gateway makes it, on its own: to measure what it costs a request. */
export const createTokenCheck = (
  link: SubgraphLink,
  { sharedSecret: secret }: Pick<AuthenticationOptions, 'sharedSecret'> = {},
): { check: Authenticator; close(): Promise<void> } => {
  const { sessionCacheMs: cacheMs, sessionGraceMs: graceMs } = defaultLimits;
  const events = new SecurityEvents({
    link,
    path: '/security-events',
    counter: createMetrics().suspiciousTokens,
    log: silentLog,
  });
  const verify = createTokenVerifier({
    keys: secret ? sharedSecret(secret) : new KeySet(link, '/jwks.json'),
    issuer: 'webrana',
    audience: 'webrana-api',
    events,
  });
  const introspect = { link, path: '/sessions/introspect', cacheMs, graceMs, log: silentLog };
  const sessions = new Sessions(introspect);
  const ofApiKey = () => Promise.reject(unauthenticated());
  const check = createAuthenticator({ verify, sessions, ofApiKey, events });
  return { check, close: () => events.close() };
};
