import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import {
  type Caller,
  type Locale,
  plainAddress,
  type RequestFacts,
  withinRanges,
} from '@webrana/subgraph-kit';
import { parseCookie } from 'cookie';

/** What every data source and event of one operation shares. */
export type OperationContext = {
  readonly caller: Caller;
  /** `Set-Cookie` values that subgraphs asked for. */
  readonly setCookies: string[];
  /** Milliseconds already spent waiting, by subgraph. */
  readonly waited: Map<string, number>;
};

export const operationContext = (caller: Caller): OperationContext => ({
  caller,
  setCookies: [],
  waited: new Map(),
});

/** The gateway on its own behalf. */
export const gatewayCaller = (): Caller => ({
  actor: { kind: 'service', name: 'gateway' },
  request: {
    requestId: randomUUID(),
    clientAddress: '127.0.0.1',
    userAgent: 'gateway',
    locale: 'en',
    cookies: {},
  },
});

/** The first language of `Accept-Language` that the platform speaks; Indonesian otherwise. */
export const localeOf = (header: string | undefined): Locale => {
  const ranked = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      const weight = quality === undefined ? 1 : Number(quality.trim().slice(2));
      return { language: tag.split('-')[0], weight: Number.isFinite(weight) ? weight : 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { language, weight } of ranked) {
    if (weight <= 0) continue;
    if (language === 'id' || language === 'in') return 'id';
    if (language === 'en') return 'en';
  }
  return 'id';
};

/** Finds the client behind the proxies that are believed; a forged header changes nothing. */
export const addressReader = (trustedProxies: readonly string[]) => {
  const isTrusted = withinRanges(trustedProxies);
  return (request: IncomingMessage): string => {
    let client = plainAddress(request.socket.remoteAddress ?? '0.0.0.0');
    const header = request.headers['x-forwarded-for'];
    const hops = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').reverse();
    for (const hop of hops) {
      const address = plainAddress(hop.trim());
      if (!isTrusted(client) || isIP(address) === 0) break;
      client = address;
    }
    return client;
  };
};

/** Whether a request comes from a page of ours, or from no page at all. */
export const originCheck = (allowedOrigins: readonly string[]) => {
  const allowed = new Set(allowedOrigins);
  return (headers: IncomingHttpHeaders): boolean => {
    const origin = headers.origin;
    if (origin === undefined || allowed.has(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === headers.host;
  };
};

/** Reads the facts of a request; cookies only for pages of ours, so that no other site can use them. */
export const factsReader = (options: {
  forwardCookies: readonly string[];
  addressOf: (request: IncomingMessage) => string;
  isOwnOrigin: (headers: IncomingHttpHeaders) => boolean;
}) => {
  const cookiesOf = (request: IncomingMessage): Record<string, string> => {
    const cookies: Record<string, string> = {};
    const header = request.headers.cookie;
    if (header === undefined || !options.isOwnOrigin(request.headers)) return cookies;
    const all = parseCookie(header);
    for (const name of options.forwardCookies) {
      const value = all[name];
      if (value !== undefined) cookies[name] = value;
    }
    return cookies;
  };
  return (request: IncomingMessage, transport: 'http' | 'socket' = 'http'): RequestFacts => ({
    requestId: randomUUID(),
    clientAddress: options.addressOf(request),
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    locale: localeOf(request.headers['accept-language']),
    // A socket could spend a cookie that is good for one use, but not set the next one.
    cookies: transport === 'http' ? cookiesOf(request) : {},
  });
};
