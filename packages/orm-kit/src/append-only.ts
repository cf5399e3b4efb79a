import type { Orm } from './connect/orm.ts';

const events = ['update', 'delete'] as const;
const triggerName = (table: string, event: string): string => `${table}_append_only_${event}`;

/** SQLite has no users, so triggers refuse what grants refuse on servers. Safe to repeat. */
export const protectAppendOnlyTables = async (
  orm: Orm,
  tables: readonly string[],
): Promise<void> => {
  const connection = orm.em.getConnection();
  const existing = (await connection.execute(
    "select name, tbl_name as 'table' from sqlite_master where type = 'trigger' and name like '%_append_only_%'",
  )) as { name: string; table: string }[];
  for (const { name, table } of existing) {
    if (!tables.includes(table)) await connection.execute(`drop trigger "${name}"`);
  }
  for (const table of tables) {
    for (const event of events) {
      await connection.execute(
        `create trigger if not exists "${triggerName(table, event)}" before ${event} on "${table}" ` +
          `begin select raise(abort, '${table} is append-only'); end`,
      );
    }
  }
};

/** Migrations may rewrite what the service may not. */
export const unprotectAppendOnlyTables = (orm: Orm): Promise<void> =>
  protectAppendOnlyTables(orm, []);
