import type { IncomingMessage } from 'node:http';
import type { RawRequest, RequestFacts, SubgraphLink } from '@webrana/subgraph-kit';
import express, { type Request, type Response, Router } from 'express';
import { unavailable } from '../errors.ts';
import { identityPaths } from '../identity-route.ts';
import type { GatewayLimits, GatewayLog } from '../options.ts';
import { withinTime } from '../time-limit.ts';

/** What belongs to the connection or to the person, not to the message. */
const notForwarded = new Set([
  'connection',
  'content-length',
  'cookie',
  'host',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-forwarded-for',
]);
const notReturned = new Set(['connection', 'content-length', 'set-cookie', 'transfer-encoding']);

const forwardedHeaders = (request: IncomingMessage): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || notForwarded.has(name)) continue;
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
};

/** Hands webhooks, bytes untouched, and the key set to the subgraphs they belong to. */
export const rawRoutes = (options: {
  links: readonly SubgraphLink[];
  factsOf: (request: IncomingMessage) => RequestFacts;
  /** Owns the key set. */
  identity: SubgraphLink;
  limits: GatewayLimits;
  log: GatewayLog;
}): Router => {
  const { links, limits, log } = options;
  const linkByName = new Map<string, SubgraphLink>(links.map((link) => [link.name, link]));

  const relay = async (
    request: Request,
    response: Response,
    link: SubgraphLink | undefined,
    raw: RawRequest,
  ): Promise<void> => {
    const facts = { ...options.factsOf(request), cookies: {} };
    response.setHeader('X-Request-Id', facts.requestId);
    if (!link) {
      response.status(404).json({ error: 'NOT_FOUND' });
      return;
    }
    try {
      const answer = await withinTime(limits.subgraphTimeoutMs, () =>
        link.route(raw, { actor: { kind: 'anonymous' }, request: facts }),
      );
      for (const [name, value] of Object.entries(answer.headers ?? {})) {
        if (!notReturned.has(name.toLowerCase())) response.setHeader(name, value);
      }
      response.status(answer.status).end(answer.body);
    } catch (error) {
      log.warn({ err: error, subgraph: link.name, path: raw.path }, 'A route did not answer.');
      const { code, message, status } = unavailable();
      response.status(status).json({ error: code, message });
    }
  };

  const router = Router();
  const body = express.raw({ type: () => true, limit: limits.webhookBytes, inflate: false });
  router.all('/webhooks/:subgraph/*rest', body, async (request, response) => {
    const subgraph = request.params.subgraph as string;
    const url = new URL(request.originalUrl, 'http://localhost');
    await relay(request, response, linkByName.get(subgraph), {
      method: request.method,
      path: `/webhooks${url.pathname.slice(`/webhooks/${subgraph}`.length)}`,
      query: Object.fromEntries(url.searchParams),
      headers: forwardedHeaders(request),
      body: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
    });
  });
  router.get('/.well-known/jwks.json', async (request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=300');
    const path = identityPaths.keys;
    const raw = { method: 'GET', path, query: {}, headers: {}, body: new Uint8Array() };
    await relay(request, response, options.identity, raw);
  });
  return router;
};
