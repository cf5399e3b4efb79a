import type { EntityName, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { planOf } from './table-plan.ts';

/**
 * Inserts whole rows by one statement, written once per entity: what `em.insert` does, at a third of
 * its cost. For hot paths whose rows name every column; nothing becomes managed.
 */
export const insertRows = async <T extends object>(
  em: EntityManager,
  entity: EntityName<T>,
  rows: readonly RequiredEntityData<T>[],
): Promise<void> => {
  if (rows.length === 0) return;
  const { table, columns } = planOf(em, entity as EntityName<object>);
  const places = `(${columns.map(() => '?').join()})`;
  const values = rows.flatMap((row) =>
    columns.map(({ name, convert }) => {
      const given = (row as Record<string, unknown>)[name];
      if (given === undefined) throw new Error(`A row of ${table} says nothing of ${name}.`);
      return convert(given);
    }),
  );
  const names = columns.map(({ column }) => column).join();
  const all = rows.map(() => places).join();
  await em.execute(`insert into ${table} (${names}) values ${all}`, values);
};
