import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainAddress, withinRanges } from './network.ts';

const isLoopback = withinRanges(['127.0.0.0/8', '::1']);
const isPrivate = withinRanges(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export type MetricsDoor = {
  /** Whoever shows it may read; without it only whoever is near. */
  readonly token: string | undefined;
  readonly production: boolean;
  /** Who asks; the other end of the connection unless a gateway knows better. */
  readonly addressOf?: (request: IncomingMessage) => string;
};

/**
 * Who may read the figures of a process: with a token whoever shows it; without one the same
 * machine, and outside production private networks as well. Answers whoever it does not let in.
 */
export const metricsDoor = ({ token, production, addressOf }: MetricsDoor) => {
  const isNear = (request: IncomingMessage): boolean => {
    const address = addressOf?.(request) ?? plainAddress(request.socket.remoteAddress ?? '');
    const { forwarded, 'x-forwarded-for': forwardedFor } = request.headers;
    // A proxy on this machine that nobody told us to trust speaks for whoever it likes.
    const isBehindStranger = (forwarded ?? forwardedFor) !== undefined && isLoopback(address);
    if (isBehindStranger) return false;
    return isLoopback(address) || (!production && isPrivate(address));
  };
  const mayRead = (request: IncomingMessage): boolean => {
    if (token === undefined) return isNear(request);
    const shown = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    return shown !== undefined && timingSafeEqual(digest(shown), digest(token));
  };
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    response.setHeader('Cache-Control', 'no-store');
    if (mayRead(request)) return true;
    if (token !== undefined) response.setHeader('WWW-Authenticate', 'Bearer');
    response.writeHead(token === undefined ? 403 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: 'FORBIDDEN' }));
    return false;
  };
};
