import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Environment, readConfig } from '@webrana/config';
import { type SubgraphName, subgraphNames } from '@webrana/events';
import type { DatabaseLocation } from '@webrana/orm-kit';
import { deriveSecret, randomToken } from '@webrana/secrets';
import { z } from 'zod';
import { type CallerName, generateCallKey } from './internal-token.ts';

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  WEBRANA_DATA_DIR: z.string().default('.webrana'),
  INIT_CWD: z.string().default(''),
  WEBRANA_DEMO: z.enum(['0', '1']).optional(),
  WEBRANA_SECRET: z.string().min(32).optional(),
  DATABASE_URL: z.string().optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(64).default(8),
  REDIS_URL: z.string().optional(),
  REDIS_PREFIX: z.string().default('webrana'),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** The settings every process of the platform shares. */
export type PlatformSettings = {
  production: boolean;
  /** Whether demo data is made; refused in production. */
  demo: boolean;
  dataDir: string;
  databaseUrl: string | undefined;
  poolSize: number;
  redisUrl: string | undefined;
  redisPrefix: string;
  logLevel: string;
  /** Whoever shows it may read `/metrics`. */
  metricsToken: string | undefined;
};

/** Reads the shared settings; throws `ConfigError`, also for demo data in production. */
export const readPlatformSettings = (environment: Environment): PlatformSettings => {
  const settings = readConfig(
    schema.refine((value) => !(value.NODE_ENV === 'production' && value.WEBRANA_DEMO === '1'), {
      path: ['WEBRANA_DEMO'],
      message: 'production does not run with demo accounts; remove it',
    }),
    environment,
  );
  const production = settings.NODE_ENV === 'production';
  return {
    production,
    demo: !production && settings.WEBRANA_DEMO !== '0',
    // npm runs a workspace's script in its own folder; all of them share the one npm was called in.
    dataDir: resolve(settings.INIT_CWD, settings.WEBRANA_DATA_DIR),
    databaseUrl: settings.DATABASE_URL,
    poolSize: settings.DATABASE_POOL_SIZE,
    redisUrl: settings.REDIS_URL,
    redisPrefix: settings.REDIS_PREFIX,
    logLevel: settings.LOG_LEVEL,
    metricsToken: settings.METRICS_TOKEN,
  };
};

/** Where a subgraph's data lives: `<NAME>_DATABASE_URL`, else `DATABASE_URL`, else an SQLite file. */
export const databaseLocation = (
  name: SubgraphName,
  environment: Environment,
): DatabaseLocation => {
  const settings = readPlatformSettings(environment);
  const url = environment[`${name.toUpperCase()}_DATABASE_URL`] ?? settings.databaseUrl;
  if (!url) return { kind: 'sqlite', file: join(settings.dataDir, `${name}.sqlite`) };
  const secret = environment.WEBRANA_SECRET;
  return {
    kind: 'mysql',
    url,
    ...(secret ? { runtimeSecret: deriveSecret(secret, 'database users') } : {}),
  };
};

/** Reads a file, or makes it when it is missing; two processes that race agree on one content. */
const readOrCreate = async (file: string, create: () => Promise<string>): Promise<string> => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const content = await create();
    try {
      writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
      return content;
    } catch {
      return readFileSync(file, 'utf8');
    }
  }
};

/**
 * Outside production, fills in secrets that are not set from files under the data folder, made at
 * the first start, so that every process on the machine shares them. In production nothing is made
 * up: a missing secret stops the start with its name.
 */
export const completeEnvironment = async (
  environment: Environment,
  self?: CallerName,
): Promise<Environment> => {
  const settings = readPlatformSettings(environment);
  if (settings.production) {
    const required = [
      'WEBRANA_SECRET',
      ...(self ? ['INTERNAL_PRIVATE_KEY', 'INTERNAL_PUBLIC_KEYS'] : []),
    ];
    readConfig(
      z.object(Object.fromEntries(required.map((name) => [name, z.string().min(32)]))),
      environment,
    );
    return { ...environment, WEBRANA_DATA_DIR: settings.dataDir };
  }
  const folder = join(settings.dataDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const completed: Record<string, string | undefined> = {
    ...environment,
    WEBRANA_DATA_DIR: settings.dataDir,
  };
  completed.WEBRANA_SECRET ??= await readOrCreate(join(folder, 'secret'), async () =>
    randomToken(),
  );
  if (!self) return completed;
  const callers: CallerName[] = [...subgraphNames, 'gateway'];
  const pairs = await Promise.all(
    callers.map(async (name) =>
      JSON.parse(
        await readOrCreate(join(folder, `call-${name}.json`), async () =>
          JSON.stringify(await generateCallKey(name)),
        ),
      ),
    ),
  );
  completed.INTERNAL_PRIVATE_KEY ??= JSON.stringify(pairs[callers.indexOf(self)].privateJwk);
  completed.INTERNAL_PUBLIC_KEYS ??= JSON.stringify({ keys: pairs.map((pair) => pair.publicJwk) });
  return completed;
};

/** The port a subgraph listens on when it runs alone: 4001 for the first, and so on. */
export const defaultPort = (name: SubgraphName): number => 4001 + subgraphNames.indexOf(name);

/** Where another subgraph answers: `SUBGRAPH_<NAME>_URL`, else its default port on this machine. */
export const subgraphUrl = (name: SubgraphName, environment: Environment): string =>
  environment[`SUBGRAPH_${name.toUpperCase()}_URL`] ?? `http://127.0.0.1:${defaultPort(name)}`;
