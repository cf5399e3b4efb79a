import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { connectMysql, connectPlainly, detectServer, readServerUrl } from './connect/mysql.ts';
import { binaryCollation, connectSqlite, type Orm } from './connect/orm.ts';
import { runMigrations } from './migrate.ts';
import { loadMigrations, migrationFolder, spelledForFiles } from './migration-list.ts';
import type { SchemaOptions } from './options.ts';
import type { DatabaseKind } from './port.ts';

export type MigrationToolOptions = SchemaOptions & {
  /** A server where scratch databases may be made, `mysql://root@127.0.0.1:3306/webrana`. */
  readonly serverUrl: string;
};

/** SQL text to statements; a semicolon at the end of a line ends one. */
const statementsOf = (sql: string): string[] =>
  sql
    .split(/;\n|;$/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.length > 0 && !/^set names /i.test(statement));

/** What is still to be done after the migrations so that the tables are what the entities say. */
const difference = async (orm: Orm): Promise<string[]> => {
  await runMigrations(orm, false);
  const { up } = await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false });
  return statementsOf(up);
};

const sqliteDifference = async (options: SchemaOptions): Promise<string[]> => {
  const migrations = await loadMigrations(options.migrations, 'sqlite');
  const orm = await connectSqlite(':memory:', { entities: options.entities, migrations });
  try {
    return await difference(orm);
  } finally {
    await orm.close(true);
  }
};

const serverDifference = async (options: MigrationToolOptions): Promise<string[]> => {
  const { login } = readServerUrl(options.serverUrl, options.subgraph);
  const scratch = { ...login, database: `webrana_scratch_${randomBytes(6).toString('hex')}` };
  const connection = await connectPlainly(login, false);
  try {
    const server = await detectServer(connection);
    await connection.query(
      `create database \`${scratch.database}\` character set utf8mb4 collate ${binaryCollation[server]}`,
    );
    const migrations = await loadMigrations(options.migrations, server);
    const orm = await connectMysql(server, scratch, 2, { entities: options.entities, migrations });
    try {
      return (await difference(orm)).map(spelledForFiles);
    } finally {
      await orm.close(true);
    }
  } finally {
    await connection
      .query(`drop database if exists \`${scratch.database}\``)
      .catch(() => undefined);
    await connection.end();
  }
};

const fileText = (className: string, statements: readonly string[]): string => {
  const escaped = statements.map((sql) => sql.replace(/[`$\\]/g, '\\$&'));
  const lines = escaped.map((sql) => `    this.addSql(\`${sql}\`);`);
  return [
    "import { Migration } from '@mikro-orm/migrations';",
    '',
    `export class ${className} extends Migration {`,
    '  override up(): void {',
    ...lines,
    '  }',
    '}',
    '',
  ].join('\n');
};

const write = async (
  folder: URL,
  className: string,
  statements: readonly string[],
): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const path = fileURLToPath(new URL(`${className}.ts`, folder));
  await writeFile(path, fileText(className, statements), { flag: 'wx' });
  return path;
};

/**
 * Writes what the entities say and the migrations do not yet do, one file per kind, under
 * `migrations/sqlite` and `migrations/mysql`. `name` is a few words in snake_case. Answers the paths
 * written, none when nothing changed. Only forward: an undone change is a new migration.
 */
export const generateMigration = async (
  options: MigrationToolOptions,
  name: string,
): Promise<string[]> => {
  if (!/^[a-z][a-z0-9_]{1,60}$/.test(name)) throw new Error('Name migrations in snake_case.');
  const { migrations } = options;
  if (!migrations) throw new Error('There is no migrations folder.');
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const className = `Migration${stamp}_${name}`;
  const kinds: [DatabaseKind, string[]][] = [
    ['sqlite', await sqliteDifference(options)],
    ['mysql', await serverDifference(options)],
  ];
  const paths: string[] = [];
  for (const [kind, statements] of kinds) {
    if (statements.length === 0) continue;
    paths.push(await write(migrationFolder(migrations, kind), className, statements));
  }
  return paths;
};

/**
 * The statements that would still be needed after all migrations, per kind (`sqlite: …`); an empty
 * list means that migrations and entities agree. Without `serverUrl` only SQLite is looked at.
 */
export const migrationDrift = async (
  options: SchemaOptions & { readonly serverUrl?: string | undefined },
): Promise<string[]> => {
  const sqlite = await sqliteDifference(options);
  const { serverUrl } = options;
  const server = serverUrl ? await serverDifference({ ...options, serverUrl }) : [];
  return [...sqlite.map((sql) => `sqlite: ${sql}`), ...server.map((sql) => `mysql: ${sql}`)];
};
