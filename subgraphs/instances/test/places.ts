import { randomBytes } from 'node:crypto';
import type { DatabaseLocation } from '@webrana/orm-kit';
import { createConnection } from 'mysql2/promise';

export const server = 'mysql://root@127.0.0.1:3306';
const serverIsThere = await createConnection({ uri: server, connectTimeout: 2_000 }).then(
  (connection) => connection.end().then(() => true),
  () => false,
);
if (!serverIsThere) {
  const message = `No MySQL or MariaDB at ${server}: its suites are SKIPPED.`;
  if (process.env.CI) throw new Error(message);
  console.error(`\n!!! ${message}\n`);
}

export const sqlite: DatabaseLocation = { kind: 'sqlite', file: ':memory:' };

/** A database of our own on the server of the tests. */
const newServerLocation = (): DatabaseLocation => ({
  kind: 'mysql',
  url: `${server}/t${randomBytes(5).toString('hex')}`,
  runtimeSecret: 'only for tests',
});

/** Where suites run that depend on how a database locks. */
export const places: [string, () => DatabaseLocation][] = [
  ['SQLite', () => sqlite],
  ...(serverIsThere ? [['the server', newServerLocation] as [string, () => DatabaseLocation]] : []),
];

/** The server the migrations are compared with, when there is one. */
export const driftServer = serverIsThere ? `${server}/drift` : undefined;

/** Removes what a suite left on the server. */
export const drop = async (location: DatabaseLocation): Promise<void> => {
  if (location.kind !== 'mysql') return;
  const name = `${new URL(location.url).pathname.slice(1)}_instances`;
  const connection = await createConnection(server);
  await connection.query(`drop database if exists ${name}`);
  await connection.query(`drop user if exists '${name}'@'%'`);
  await connection.end();
};
