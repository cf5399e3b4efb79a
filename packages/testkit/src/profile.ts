import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createConnection } from 'mysql2/promise';

/** A place for one test platform's data: nobody else's, and gone afterwards. */
export type TestProfile = {
  readonly kind: 'embedded' | 'servers';
  readonly environment: Readonly<Record<string, string>>;
  remove(): Promise<void>;
};

/** What the tests run on: servers when `DATABASE_URL` and `REDIS_URL` are set, else embedded. */
export const profileKind = (): TestProfile['kind'] =>
  process.env.DATABASE_URL && process.env.REDIS_URL ? 'servers' : 'embedded';

const removeDatabases = async (serverUrl: string, prefix: string): Promise<void> => {
  const connection = await createConnection(serverUrl);
  try {
    const [databases] = await connection.query<never[]>(
      'SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE ?',
      [`${prefix}\\_%`],
    );
    for (const { name } of databases as { name: string }[])
      await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
    const [users] = await connection.query<never[]>(
      'SELECT user AS name, host AS place FROM mysql.user WHERE user LIKE ?',
      [`${prefix}\\_%`],
    );
    for (const { name, place } of users as { name: string; place: string }[])
      await connection.query('DROP USER IF EXISTS ?@?', [name, place]);
  } finally {
    await connection.end();
  }
};

const removeKeys = async (redisUrl: string, prefix: string): Promise<void> => {
  const redis = new Redis(redisUrl);
  try {
    for await (const keys of redis.scanStream({ match: `${prefix}*`, count: 500 }))
      if (keys.length) await redis.unlink(...(keys as string[]));
  } finally {
    redis.disconnect();
  }
};

/** Prepares a profile of its own for one test platform. */
export const createProfile = async (kind = profileKind()): Promise<TestProfile> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'webrana-test-'));
  const base = { NODE_ENV: 'test', WEBRANA_DATA_DIR: dataDir };
  const removeFolder = async (): Promise<void> => rmSync(dataDir, { recursive: true, force: true });
  if (kind === 'embedded') return { kind, environment: base, remove: removeFolder };

  const prefix = `wt${randomBytes(4).toString('hex')}`;
  const serverUrl = process.env.DATABASE_URL ?? 'mysql://root@127.0.0.1:3306';
  const redisUrl = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379';
  const url = new URL(serverUrl);
  url.pathname = `/${prefix}`;
  return {
    kind,
    environment: {
      ...base,
      DATABASE_URL: url.href,
      DATABASE_POOL_SIZE: '4',
      REDIS_URL: redisUrl,
      REDIS_PREFIX: prefix,
    },
    async remove() {
      url.pathname = '/';
      await removeDatabases(url.href, prefix);
      await removeKeys(redisUrl, prefix);
      await removeFolder();
    },
  };
};
