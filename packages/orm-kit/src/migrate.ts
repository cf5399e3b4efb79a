import { SqliteDriver } from '@mikro-orm/sql';
import { protectAppendOnlyTables, unprotectAppendOnlyTables } from './append-only.ts';
import {
  connectMysql,
  connectPlainly,
  detectServer,
  type Login,
  readServerUrl,
  rowsOf,
  type ServerKind,
} from './connect/mysql.ts';
import { binaryCollation, connectSqlite, type Orm } from './connect/orm.ts';
import { grantRuntimeUser, mayAdminister, runtimePassword, withPreparationLock } from './grants.ts';
import { loadMigrations, type MigrationClass } from './migration-list.ts';
import type { DatabaseOptions } from './options.ts';

/** Runs what is pending of the ORM's migrations; with `null` folders the entities make the tables. */
export const runMigrations = async (orm: Orm, fromEntities: boolean): Promise<string[]> => {
  if (fromEntities) {
    await orm.schema.update({ safe: true });
    return [];
  }
  const { Migrator } = await import('@mikro-orm/migrations');
  // SQLite rebuilds a table by renaming a copy, which it refuses while a view reads the table.
  const isSqlite = orm.em.getDriver() instanceof SqliteDriver;
  const renameUnderViews = async (state: 'on' | 'off'): Promise<void> => {
    if (isSqlite) await orm.em.getConnection().execute(`pragma legacy_alter_table = ${state}`);
  };
  await renameUnderViews('on');
  try {
    const done = await new Migrator(orm.em).up();
    return done.map(({ name }) => name);
  } finally {
    await renameUnderViews('off');
  }
};

/** Migrations of the list that the database does not record; unreadable means all of them. */
export const pendingMigrations = async (
  orm: Orm,
  list: readonly MigrationClass[],
): Promise<string[]> => {
  const rows = (await orm.em
    .getConnection()
    .execute('select name from mikro_orm_migrations')
    .catch(() => [])) as { name: string }[];
  const done = new Set(rows.map(({ name }) => name));
  return list.map(({ name }) => name).filter((name) => !done.has(name));
};

/** Migrates an open SQLite database and protects its append-only tables. */
export const prepareSqlite = async (orm: Orm, options: DatabaseOptions): Promise<void> => {
  try {
    await prepareSqliteOnce(orm, options);
  } catch (error) {
    // Another process may have been migrating the same file; if so, little is left to do now.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await prepareSqliteOnce(orm, options).catch(() => Promise.reject(error));
  }
};

const prepareSqliteOnce = async (orm: Orm, options: DatabaseOptions): Promise<void> => {
  const connection = orm.em.getConnection();
  const list = await loadMigrations(options.migrations, 'sqlite');
  const fromEntities = options.migrations === null;
  if (fromEntities || (await pendingMigrations(orm, list)).length > 0) {
    await unprotectAppendOnlyTables(orm);
    // Rebuilding a table drops it, which with foreign keys on would take its children along.
    await connection.execute('pragma foreign_keys = off');
    const done = await runMigrations(orm, fromEntities);
    const broken = await connection.execute('pragma foreign_key_check');
    await connection.execute('pragma foreign_keys = on');
    if (broken.length > 0) throw new Error('The migrations left broken foreign keys.');
    options.log?.info({ subgraph: options.subgraph, migrations: done }, 'database migrated');
  }
  await protectAppendOnlyTables(orm, options.appendOnlyTables ?? []);
};

const migrateServer = async (
  server: ServerKind,
  login: Login,
  options: DatabaseOptions,
): Promise<void> => {
  const migrations = await loadMigrations(options.migrations, server);
  const orm = await connectMysql(server, login, 2, { entities: options.entities, migrations });
  try {
    const fromEntities = options.migrations === null;
    if (!fromEntities && (await pendingMigrations(orm, migrations)).length === 0) return;
    const done = await runMigrations(orm, fromEntities);
    options.log?.info({ subgraph: options.subgraph, migrations: done }, 'database migrated');
  } finally {
    await orm.close(true);
  }
};

export type PreparedServer = { readonly server: ServerKind; readonly login: Login };

/**
 * Brings a server's database up to date. With an administrator's login it also creates the database
 * and the runtime user; the answer says how the service itself should log in.
 */
export const prepareServer = async (
  options: DatabaseOptions,
  migrateWithoutAdmin: boolean,
): Promise<PreparedServer> => {
  const { location } = options;
  if (location.kind !== 'mysql') throw new Error('Not a server.');
  const { login, runtimeUser } = readServerUrl(location.url, options.subgraph);
  const connection = await connectPlainly(login, false);
  try {
    const server = await detectServer(connection);
    const admin = await mayAdminister(connection);
    if (!admin && !migrateWithoutAdmin) return { server, login };
    if (admin && !location.runtimeSecret) {
      throw new Error('A runtime secret is needed to create the database user.');
    }
    const runtime = admin
      ? {
          ...login,
          user: runtimeUser,
          password: runtimePassword(location.runtimeSecret as string, login.database),
        }
      : login;
    await withPreparationLock(connection, login.database, async () => {
      if (admin) {
        const [row] = await rowsOf(
          connection,
          'select 1 from information_schema.schemata where schema_name = ?',
          [login.database],
        );
        if (!row) {
          await connection.query(
            `create database if not exists \`${login.database}\` character set utf8mb4 collate ${binaryCollation[server]}`,
          );
        }
      }
      await migrateServer(server, login, options);
      if (admin) await grantRuntimeUser(connection, runtime, options.appendOnlyTables ?? []);
    });
    return { server, login: runtime };
  } finally {
    await connection.end().catch(() => connection.destroy());
  }
};

/**
 * Migrates without starting anything, for deployments whose services may not change tables. The
 * url's user needs DDL rights on the database; with CREATE USER it also makes the runtime user.
 */
export const migrateDatabase = async (options: DatabaseOptions): Promise<void> => {
  if (options.location.kind === 'mysql') {
    await prepareServer(options, true);
    return;
  }
  const migrations = await loadMigrations(options.migrations, 'sqlite');
  const orm = await connectSqlite(options.location.file, {
    entities: options.entities,
    migrations,
  });
  try {
    await prepareSqlite(orm, options);
  } finally {
    await orm.close(true);
  }
};
