import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { bearerIs } from '../http/bearer.ts';
import type { Reply, World } from '../http/service.ts';
import { serveOperations } from '../http/service.ts';
import { accountOperations } from './account-operations.ts';
import { openCatalog } from './catalog.ts';
import { dropletOperations } from './droplet-operations.ts';
import { keyOperations } from './keys.ts';
import { failure } from './replies.ts';
import { tagOperations } from './tags.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** The stand-in for api.digitalocean.com; `token` is the only bearer token it admits. */
export function digitaloceanRouter(world: World, token: string): Router {
  const catalog = openCatalog(world);
  const limits = rateLimits(world);
  return serveOperations(
    world,
    {
      service: 'digitalocean',
      failure,
      headers: () => ({ ...limits.headers(), 'x-request-id': randomUUID() }),
      admit: (request) => (bearerIs(request, token) ? limits.spend() : failure(401)),
    },
    [
      ...accountOperations(world, catalog),
      ...keyOperations(world),
      ...dropletOperations(world, catalog),
      ...tagOperations(world),
    ],
  );
}

function rateLimits({ settings, now }: World) {
  const spent = { hour: 0, hourCount: 0, minute: 0, minuteCount: 0 };
  return {
    spend(): Reply | null {
      const at = now();
      const { rateLimitPerHour, rateLimitPerMinute } = settings.read();
      const hour = Math.floor(at / HOUR_MS);
      const minute = Math.floor(at / MINUTE_MS);
      if (hour !== spent.hour) Object.assign(spent, { hour, hourCount: 0 });
      if (minute !== spent.minute) Object.assign(spent, { minute, minuteCount: 0 });
      spent.hourCount += 1;
      spent.minuteCount += 1;
      const overHour = rateLimitPerHour > 0 && spent.hourCount > rateLimitPerHour;
      if (overHour) return limited((hour + 1) * HOUR_MS - at);
      const overMinute = rateLimitPerMinute > 0 && spent.minuteCount > rateLimitPerMinute;
      return overMinute ? limited((minute + 1) * MINUTE_MS - at) : null;
    },
    headers(): Record<string, string> {
      const limit = settings.read().rateLimitPerHour || 5_000;
      return {
        'ratelimit-limit': String(limit),
        'ratelimit-remaining': String(Math.max(0, limit - spent.hourCount)),
        'ratelimit-reset': String(Math.ceil(((Math.floor(now() / HOUR_MS) + 1) * HOUR_MS) / 1000)),
      };
    },
  };
}

function limited(waitMs: number): Reply {
  const reply = failure(429);
  return { ...reply, headers: { 'retry-after': String(Math.max(1, Math.ceil(waitMs / 1000))) } };
}
