import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { Router } from 'express';
import type { GatewayMetrics } from '../metrics.ts';

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

/**
 * `/metrics`: the figures of the process, for those who run it. With a token whoever shows it; without
 * one the same machine, and outside production private networks as well.
 */
export const metricsRoute = (options: {
  metrics: GatewayMetrics;
  token: string | undefined;
  production: boolean;
  addressOf: (request: IncomingMessage) => string;
}): Router => {
  const { token, production, metrics } = options;

  const isNear = (request: IncomingMessage): boolean => {
    const address = options.addressOf(request);
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

  const router = Router();
  router.get('/metrics', async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    if (!mayRead(request)) {
      if (token !== undefined) response.setHeader('WWW-Authenticate', 'Bearer');
      response.status(token === undefined ? 403 : 401).json({ error: 'FORBIDDEN' });
      return;
    }
    response.setHeader('Content-Type', metrics.registry.contentType);
    response.end(await metrics.registry.metrics());
  });
  return router;
};
