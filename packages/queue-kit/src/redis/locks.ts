import { randomUUID } from 'node:crypto';
import type { Logger } from '@webrana/telemetry';
import type { Locks } from '../port.ts';
import type { Connections } from './connections.ts';

const releaseScript = `
if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0`;

// A flushed Redis has no key: the holder takes it again rather than letting a second one in.
const extendScript = `
local holder = redis.call('get', KEYS[1])
if holder == false or holder == ARGV[1] then
  redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
return 0`;

/**
 * Locks with a token, renewed at a third of the time to live while the work runs. A lock is a
 * courtesy: a process that stalls longer than the time to live shares it, so effects stay guarded
 * by the database.
 */
export const createRedisLocks = (
  connections: Connections,
  prefix: string,
  log: Logger | undefined,
): Locks => {
  const { producer } = connections;
  return {
    async tryWith(name, ttlMs, work) {
      const key = `${prefix}:lock:${name}`;
      const token = randomUUID();
      await connections.ready();
      const taken = await producer.set(key, token, 'PX', ttlMs, 'NX');
      if (taken !== 'OK') return undefined;
      const renewal = setInterval(
        () => {
          producer.eval(extendScript, 1, key, token, ttlMs).then(
            (kept) => kept === 0 && log?.warn({ lock: name }, 'lock lost while its work runs'),
            (err) => log?.debug({ err, lock: name }, 'lock not renewed, trying again'),
          );
        },
        Math.max(20, Math.floor(ttlMs / 3)),
      );
      try {
        return await work();
      } finally {
        clearInterval(renewal);
        await producer.eval(releaseScript, 1, key, token).catch(() => undefined);
      }
    },
  };
};
