import { newId } from '@webrana/ids';
import { systemClock } from '@webrana/telemetry';
import { findServer, requireFile } from './as-it-is.ts';
import { connectMysql } from './connect/mysql.ts';
import { connectSqlite, type Orm, type OrmParts, type QueryListener } from './connect/orm.ts';
import { DatabaseNotReady } from './errors.ts';
import { pendingMigrations, prepareServer, prepareSqlite } from './migrate.ts';
import { loadMigrations, type MigrationClass } from './migration-list.ts';
import type { DatabaseOptions } from './options.ts';
import type { DatabaseKind, KitDatabase } from './port.ts';
import { purge } from './purge.ts';
import { createTransact } from './transact.ts';

type Opened = { readonly kind: DatabaseKind; readonly orm: Orm };

const requireMigrated = async (
  orm: Orm,
  { migrations }: DatabaseOptions,
  list: readonly MigrationClass[],
): Promise<void> => {
  const pending = migrations ? await pendingMigrations(orm, list) : [];
  if (pending.length > 0)
    throw new DatabaseNotReady(`The database is behind: ${pending.join(', ')}`);
};

const openSqlite = async (options: DatabaseOptions, onQuery: QueryListener): Promise<Opened> => {
  const { location } = options;
  if (location.kind !== 'sqlite') throw new Error('Not a file.');
  if (options.asItIs) requireFile(location.file);
  const migrations = await loadMigrations(options.migrations, 'sqlite');
  const orm = await connectSqlite(location.file, {
    entities: options.entities,
    migrations,
    onQuery,
  });
  try {
    if (options.asItIs) await requireMigrated(orm, options, migrations);
    else await prepareSqlite(orm, options);
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  return { kind: 'sqlite', orm };
};

const openServer = async (options: DatabaseOptions, onQuery: QueryListener): Promise<Opened> => {
  const { server, login } = options.asItIs
    ? await findServer(options)
    : await prepareServer(options, false);
  const migrations = await loadMigrations(options.migrations, server);
  const parts: OrmParts = { entities: options.entities, migrations, onQuery };
  const orm = await connectMysql(server, login, options.poolSize ?? 8, parts);
  try {
    await requireMigrated(orm, options, migrations);
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  return { kind: server, orm };
};

const inTime = async (work: Promise<unknown>, ms: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Opens a subgraph's database, ready for use: created, migrated and with its rights in place where
 * the login may do that. Rejects when the server is away or the migrations were not run.
 */
export const openDatabase = async (options: DatabaseOptions): Promise<KitDatabase> => {
  const clock = options.clock ?? systemClock;
  const queryListeners = new Set<QueryListener>();
  const recordedListeners = new Set<() => void>();
  const onQuery: QueryListener = (sql, ms) => {
    for (const listener of queryListeners) listener(sql, ms);
  };
  const { kind, orm } =
    options.location.kind === 'sqlite'
      ? await openSqlite(options, onQuery)
      : await openServer(options, onQuery);
  const { transact, receive } = createTransact(orm, {
    clock,
    ids: options.ids ?? newId,
    log: options.log,
    onRecorded: () => {
      for (const listener of recordedListeners) listener();
    },
  });

  const database: KitDatabase = {
    kind,
    subgraph: options.subgraph,
    clock,
    fork: () => orm.em.fork(),
    transact,
    receive,
    ping: () => inTime(orm.em.getConnection().execute('select 1'), 1_000),
    async close() {
      await orm.close(true);
    },
    onRecorded(listener) {
      recordedListeners.add(listener);
      return () => recordedListeners.delete(listener);
    },
    onQuery(listener) {
      queryListeners.add(listener);
      return () => queryListeners.delete(listener);
    },
    purge: () => purge(database),
  };
  return database;
};
