import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const nearby = new BlockList();
nearby.addSubnet('10.0.0.0', 8, 'ipv4');
nearby.addSubnet('172.16.0.0', 12, 'ipv4');
nearby.addSubnet('192.168.0.0', 16, 'ipv4');
nearby.addSubnet('fc00::', 7, 'ipv6');

const isIn = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** An IPv4 address as such where the system wraps it into an IPv6 one. */
export const plainAddress = (address: string): string =>
  address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;

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
    const isBehindStranger = (forwarded ?? forwardedFor) !== undefined && isIn(loopback, address);
    if (isBehindStranger) return false;
    return isIn(loopback, address) || (!production && isIn(nearby, address));
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
