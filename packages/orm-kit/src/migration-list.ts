import { readdir } from 'node:fs/promises';
import type { Migration } from '@mikro-orm/migrations';
import type { DatabaseKind } from './port.ts';

export type MigrationConstructor = new (
  ...args: ConstructorParameters<typeof Migration>
) => Migration;
export type MigrationClass = { readonly name: string; readonly migration: MigrationConstructor };

/** MySQL and MariaDB share the files; this is the one word in them the two spell differently. */
const mariadbName = /utf8mb4_nopad_bin/g;
const mysqlName = /utf8mb4_0900_bin/g;
/** A view is read by its reader's rights: it needs nobody to stay who once created it. */
export const spelledForFiles = (sql: string): string =>
  sql
    .replace(mysqlName, 'utf8mb4_nopad_bin')
    .replace(/^create view /, 'create sql security invoker view ');
const spelledForMysql = (migration: MigrationConstructor): MigrationConstructor => {
  type Written = { addSql(sql: Parameters<Migration['addSql']>[0]): void };
  class Spelled extends (migration as unknown as new (
    ...args: ConstructorParameters<typeof Migration>
  ) => Written) {
    override addSql(sql: Parameters<Migration['addSql']>[0]): void {
      super.addSql(typeof sql === 'string' ? sql.replace(mariadbName, 'utf8mb4_0900_bin') : sql);
    }
  }
  return Spelled as unknown as MigrationConstructor;
};

/** The folder of one kind inside a subgraph's `migrations`. */
export const migrationFolder = (migrations: URL, kind: DatabaseKind): URL =>
  new URL(kind === 'sqlite' ? 'sqlite/' : 'mysql/', `${migrations.href.replace(/\/$/, '')}/`);

/** Imports every `Migration….ts` of a kind in order of its name; a missing folder holds none. */
export const loadMigrations = async (
  migrations: URL | null,
  kind: DatabaseKind,
): Promise<MigrationClass[]> => {
  if (!migrations) return [];
  const folder = migrationFolder(migrations, kind);
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = files.filter((file) => /^Migration\w+\.ts$/.test(file)).sort();
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -3);
      const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
      const migration = module[name] as MigrationConstructor | undefined;
      if (!migration) throw new Error(`${file} does not export the class ${name}.`);
      return { name, migration: kind === 'mysql' ? spelledForMysql(migration) : migration };
    }),
  );
};
