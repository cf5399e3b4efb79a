import type { SubgraphLink } from '@webrana/subgraph-kit';
import { gatewayCaller } from './caller.ts';
import { withinTime } from './time-limit.ts';

const timeoutMs = 2_000;

/** Asks a route of the identity subgraph and answers the JSON it says; throws unless it says 200. */
export const askRoute = async (
  link: SubgraphLink,
  path: string,
  question: object,
): Promise<Record<string, unknown>> => {
  const request = {
    method: 'POST',
    path,
    query: {},
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify(question)),
  };
  const response = await withinTime(timeoutMs, () => link.route(request, gatewayCaller()));
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
  const text =
    typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
  return JSON.parse(text) as Record<string, unknown>;
};
