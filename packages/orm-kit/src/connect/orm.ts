import type { EntitySchema, LogContext, Logger as OrmLogger } from '@mikro-orm/core';
import { type AbstractSqlDriver, MikroORM, type Options, SqliteDriver } from '@mikro-orm/sql';
import type { MigrationClass } from '../migration-list.ts';
import { kitEntities } from '../tables.ts';
import { ExactSqlitePlatform, WebranaSqliteDialect } from './sqlite-dialect.ts';

export type Orm = MikroORM<AbstractSqlDriver>;
export type QueryListener = (sql: string, ms: number) => void;

/** The binary, unpadded collation of all text; MySQL has another name for it (see migration-list). */
export const binaryCollation = { mariadb: 'utf8mb4_nopad_bin', mysql: 'utf8mb4_0900_bin' } as const;

export type OrmParts = {
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
  readonly onQuery?: QueryListener;
};

const queryLogger = (onQuery: QueryListener | undefined): OrmLogger => ({
  log: () => {},
  error: () => {},
  warn: () => {},
  setDebugMode: () => {},
  isEnabled: () => false,
  logQuery: (context: LogContext) => onQuery?.(context.query ?? '', context.took ?? 0),
});

/** What both kinds share: nothing is scanned, cached on disk or logged by the ORM itself. */
export const commonOptions = (parts: OrmParts): Options => ({
  entities: [...new Set([...parts.entities, ...kitEntities])] as EntitySchema[],
  discovery: { warnWhenNoEntities: false, checkDuplicateTableNames: true },
  metadataCache: { enabled: false },
  loggerFactory: () => queryLogger(parts.onQuery),
  forceUtcTimezone: true,
  timezone: 'Z',
  schemaGenerator: { ignoreTriggers: true },
  migrations: {
    migrationsList: parts.migrations.map(({ name, migration }) => ({ name, class: migration })),
    snapshot: false,
    silent: true,
    transactional: true,
    allOrNothing: true,
  },
});

class ExactSqliteDriver extends SqliteDriver {
  protected override readonly platform = new ExactSqlitePlatform();
}

/** Opens a SQLite file (or memory) without touching its tables. */
export const connectSqlite = (file: string, parts: OrmParts): Promise<Orm> =>
  MikroORM.init({
    ...commonOptions(parts),
    driver: ExactSqliteDriver,
    dbName: file,
    driverOptions: new WebranaSqliteDialect(file),
  } as Options) as Promise<Orm>;
