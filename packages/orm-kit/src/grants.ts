import { createHmac } from 'node:crypto';
import type { Connection } from 'mysql2/promise';
import { connectPlainly, type Login, rowsOf } from './connect/mysql.ts';

const quote = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
const migrationsTable = 'mikro_orm_migrations';

/** Whether this login may create databases and users; production logins usually may not. */
export const mayAdminister = async (connection: Connection): Promise<boolean> => {
  const rows = await rowsOf<Record<string, string>>(connection, 'show grants');
  return rows
    .flatMap((row) => Object.values(row))
    .filter((grant) => / ON \*\.\* TO /i.test(grant))
    .some((grant) => /GRANT ALL PRIVILEGES|CREATE USER/i.test(grant));
};

/** The runtime user's password: nothing to store, the same in every process. */
export const runtimePassword = (secret: string, database: string): string =>
  createHmac('sha256', secret).update(`database-user:${database}`).digest('base64url');

/** One process at a time prepares a database; others wait up to two minutes. */
export const withPreparationLock = async <T>(
  connection: Connection,
  database: string,
  work: () => Promise<T>,
): Promise<T> => {
  const name = `webrana:${database}`.slice(0, 64);
  const [row] = await rowsOf<{ got: number }>(connection, 'select get_lock(?, 120) as got', [name]);
  if (row?.got !== 1) throw new Error(`Another process is still preparing ${database}.`);
  try {
    return await work();
  } finally {
    await connection.query('select release_lock(?)', [name]);
  }
};

/** What the runtime user may do with a table. */
const wantedFor = (table: string, appendOnly: ReadonlySet<string>): string[] => {
  if (table === migrationsTable) return ['SELECT'];
  return appendOnly.has(table) ? ['SELECT', 'INSERT'] : ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
};

const canLogIn = async (login: Login): Promise<boolean> => {
  try {
    await (await connectPlainly(login, false)).end();
    return true;
  } catch {
    return false;
  }
};

/**
 * Makes the runtime user's rights exactly the wanted ones, table by table, changing only what
 * differs: running processes never lose a right they keep.
 */
export const grantRuntimeUser = async (
  connection: Connection,
  login: Login,
  appendOnlyTables: readonly string[],
): Promise<void> => {
  const { database, user } = login;
  const account = `${connection.escape(user)}@'%'`;
  const password = connection.escape(login.password);
  await connection.query(`create user if not exists ${account} identified by ${password}`);
  if (!(await canLogIn(login))) {
    await connection.query(`alter user ${account} identified by ${password}`);
  }

  const tables = await rowsOf<{ name: string }>(
    connection,
    "select table_name as name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'",
    [database],
  );
  const missing = appendOnlyTables.filter((table) => !tables.some(({ name }) => name === table));
  if (missing.length > 0) throw new Error(`Append-only tables do not exist: ${missing.join(', ')}`);

  const grantee = `'${user}'@'%'`;
  const wide = await rowsOf<{ scope: string }>(
    connection,
    'select table_schema as scope from information_schema.schema_privileges where grantee = ?',
    [grantee],
  );
  for (const scope of new Set(wide.map((row) => row.scope))) {
    await connection.query(`revoke all privileges on \`${scope}\`.* from ${account}`);
  }
  const held = await rowsOf<{ name: string; privilege: string }>(
    connection,
    'select table_name as name, privilege_type as privilege from information_schema.table_privileges where grantee = ? and table_schema = ?',
    [grantee, database],
  );
  const appendOnly = new Set(appendOnlyTables);
  for (const { name } of tables) {
    const wanted = wantedFor(name, appendOnly);
    const has = held.filter((row) => row.name === name).map((row) => row.privilege.toUpperCase());
    const target = `${quote(database)}.${quote(name)}`;
    const grant = wanted.filter((privilege) => !has.includes(privilege));
    const revoke = has.filter((privilege) => !wanted.includes(privilege));
    if (revoke.length > 0)
      await connection.query(`revoke ${revoke.join(', ')} on ${target} from ${account}`);
    if (grant.length > 0)
      await connection.query(`grant ${grant.join(', ')} on ${target} to ${account}`);
  }
};
