import { statSync } from 'node:fs';
import { connectPlainly, detectServer, readServerUrl, rowsOf } from './connect/mysql.ts';
import { DatabaseNotReady } from './errors.ts';
import type { PreparedServer } from './migrate.ts';
import type { DatabaseOptions } from './options.ts';

/** Throws `DatabaseNotReady` unless there is a file with something in it: opening one would make it. */
export const requireFile = (file: string): void => {
  if (!statSync(file, { throwIfNoEntry: false })?.size)
    throw new DatabaseNotReady(`There is no database at ${file}.`);
};

/** How to log in to a database that is there, as the url's user; throws `DatabaseNotReady` else. */
export const findServer = async (options: DatabaseOptions): Promise<PreparedServer> => {
  const { location } = options;
  if (location.kind !== 'mysql') throw new Error('Not a server.');
  const { login } = readServerUrl(location.url, options.subgraph);
  const connection = await connectPlainly(login, false);
  try {
    const [row] = await rowsOf(
      connection,
      'select 1 from information_schema.schemata where schema_name = ?',
      [login.database],
    );
    if (!row)
      throw new DatabaseNotReady(
        `There is no database ${login.database} on ${login.host}:${login.port} that ${login.user} may read.`,
      );
    return { server: await detectServer(connection), login };
  } finally {
    await connection.end().catch(() => connection.destroy());
  }
};
