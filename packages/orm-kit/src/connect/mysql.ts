import type { Options } from '@mikro-orm/sql';
import type { DatabaseConnection } from 'kysely';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { binaryCollation, commonOptions, type Orm, type OrmParts } from './orm.ts';

export type ServerKind = 'mysql' | 'mariadb';
/** Where to log in and which database to use there. */
export type Login = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

/** Splits `mysql://user:password@host:port/prefix`; the subgraph's database is `prefix_subgraph`. */
export const readServerUrl = (
  url: string,
  subgraph: string,
): { login: Login; runtimeUser: string } => {
  const parts = new URL(url);
  const prefix = decodeURIComponent(parts.pathname.replace(/^\//, ''));
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(prefix)) {
    throw new Error(
      'The database URL must end in a prefix of lower-case letters, such as /webrana.',
    );
  }
  const database = `${prefix}_${subgraph}`;
  const login = {
    host: parts.hostname,
    port: Number(parts.port || 3306),
    user: decodeURIComponent(parts.username),
    password: decodeURIComponent(parts.password),
    database,
  };
  // MySQL allows 32 characters in a user's name.
  return { login, runtimeUser: database.slice(0, 32) };
};

/** A single connection of the plain driver, for administration; `database` may not exist yet. */
export const connectPlainly = async (login: Login, inDatabase: boolean): Promise<Connection> => {
  const { createConnection } = await import('mysql2/promise');
  const { database, ...server } = login;
  const connection = await createConnection({
    ...server,
    ...(inDatabase ? { database } : {}),
    connectTimeout: 5_000,
    charset: 'utf8mb4',
    timezone: 'Z',
  });
  // Without a listener a killed connection would end the process.
  connection.on('error', () => {});
  return connection;
};

/** Rows of one statement, as objects. */
export const rowsOf = async <T>(connection: Connection, sql: string, values: unknown[] = []) => {
  const [rows] = await connection.query<RowDataPacket[]>(sql, values);
  return rows as unknown as T[];
};

/** Asks the server which of the two it is. */
export const detectServer = async (connection: Connection): Promise<ServerKind> => {
  const [row] = await rowsOf<{ version: string }>(connection, 'select version() as version');
  return /mariadb/i.test(row?.version ?? '') ? 'mariadb' : 'mysql';
};

/** What every pooled connection runs first; the platform does not depend on the server's defaults. */
const sessionSettings = [
  "set session sql_mode = 'STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_IN_DATE,NO_ZERO_DATE," +
    "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', time_zone = '+00:00'," +
    ' innodb_lock_wait_timeout = 5',
  'set session transaction isolation level read committed',
];

/** Opens a pool of the right driver for the server; loaded only when a server is used. */
export const connectMysql = async (
  server: ServerKind,
  login: Login,
  poolSize: number,
  parts: OrmParts,
): Promise<Orm> => {
  const { CompiledQuery } = await import('kysely');
  const module =
    server === 'mariadb' ? await import('@mikro-orm/mariadb') : await import('@mikro-orm/mysql');
  const driver = 'MariaDbDriver' in module ? module.MariaDbDriver : module.MySqlDriver;
  return module.MikroORM.init({
    ...commonOptions(parts),
    driver,
    host: login.host,
    port: login.port,
    user: login.user,
    password: login.password,
    dbName: login.database,
    charset: 'utf8mb4',
    collate: binaryCollation[server],
    pool: { max: poolSize },
    driverOptions: { connectTimeout: 5_000, enableKeepAlive: true, charset: 'utf8mb4' },
    onCreateConnection: async (connection: DatabaseConnection) => {
      for (const sql of sessionSettings) await connection.executeQuery(CompiledQuery.raw(sql));
    },
  } as unknown as Options) as Promise<Orm>;
};
