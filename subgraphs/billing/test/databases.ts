import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseLocation } from '@webrana/orm-kit';
import { createConnection } from 'mysql2/promise';

export const server = 'mysql://root@127.0.0.1:3306';
const isWanted = process.env.TEST_DATABASES !== 'sqlite';
const answers = (): Promise<boolean> =>
  createConnection({ uri: server, connectTimeout: 2_000 }).then(
    (connection) => connection.end().then(() => true),
    () => false,
  );
const serverIsThere = isWanted && (await answers());
if (isWanted && !serverIsThere) {
  const message = `No MySQL or MariaDB at ${server}: its suites are SKIPPED.`;
  if (process.env.CI) throw new Error(message);
  console.error(`\n!!! ${message}\n`);
}

export type Kind = 'sqlite' | 'server';
export const kinds = [
  { kind: 'sqlite' as const, skip: false },
  { kind: 'server' as const, skip: !serverIsThere },
];

/** A database of its own for a suite, with everything it left behind removed by `remove`. */
export const locate = (kind: Kind) => {
  if (kind === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'billing-'));
    const location = { kind, file: join(folder, 'billing.sqlite') } as const;
    return { location, remove: async () => rmSync(folder, { recursive: true, force: true }) };
  }
  const prefix = `bil${randomBytes(5).toString('hex')}`;
  const location: DatabaseLocation = {
    kind: 'mysql',
    url: `${server}/${prefix}`,
    runtimeSecret: randomBytes(16).toString('hex'),
  };
  const remove = async (): Promise<void> => {
    const connection = await createConnection(server);
    await connection.query(`drop database if exists ${prefix}_billing`);
    await connection.query(`drop user if exists '${prefix}_billing'@'%'`);
    await connection.end();
  };
  return { location, remove };
};

/** SQLite answers backwards where a query names no order, so that none is relied on; servers as they like. */
export const unordered = async (
  kind: Kind,
  run: (sql: string) => Promise<unknown>,
): Promise<void> => {
  if (kind === 'sqlite') await run('pragma reverse_unordered_selects = on');
};
