import type { SubgraphLink } from '@webrana/subgraph-kit';
import { gatewayCaller } from './caller.ts';
import { withinTime } from './time-limit.ts';

const timeoutMs = 2_000;

/** What the subgraph that owns keys and sessions answers beside the graph. */
export const identityPaths = {
  keys: '/jwks.json',
  sessions: '/sessions/introspect',
  apiKeys: '/api-keys/authenticate',
  securityEvents: '/security-events',
} as const;

/**
 * Asks such a route, by POST when there is a question, and answers the JSON it says. Throws unless
 * it says 200 within two seconds.
 */
export const askRoute = async (
  link: SubgraphLink,
  path: string,
  question?: object,
): Promise<Record<string, unknown>> => {
  const asked = question && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify(question)),
  };
  const request = { method: 'GET', path, query: {}, headers: {}, body: new Uint8Array(), ...asked };
  const response = await withinTime(timeoutMs, () => link.route(request, gatewayCaller()));
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
  const text =
    typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
  return JSON.parse(text) as Record<string, unknown>;
};
