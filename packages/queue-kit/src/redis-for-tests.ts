import { Redis } from 'ioredis';

export const redisUrl = 'redis://127.0.0.1:6379';

const probe = async (): Promise<boolean> => {
  const redis = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis.connect();
    return true;
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
};

/** Whether the tests' Redis answers. Its absence is said aloud, and fails where CI is set. */
export const redisIsThere = await probe();
if (!redisIsThere) {
  const message = `No Redis at ${redisUrl}: its suites are SKIPPED.`;
  if (process.env.CI) throw new Error(message);
  console.error(`\n!!! ${message}\n`);
}

/** Removes the keys of one prefix only; the server is shared. */
export const dropKeys = async (prefix: string): Promise<void> => {
  if (!redisIsThere) return;
  const redis = new Redis(redisUrl);
  const keys = await redis.keys(`${prefix}:*`);
  if (keys.length > 0) await redis.del(...keys);
  redis.disconnect();
};
