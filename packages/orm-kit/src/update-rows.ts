import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { type Column, planOf } from './table-plan.ts';

type WithId = { readonly id: string };

/** `case id when … then … end`, or just the value where it is the same for all rows. */
const assignment = (
  { name, column, convert }: Column,
  rows: readonly WithId[],
): { sql: string; values: unknown[] } => {
  const wanted = rows.map((row) => (row as unknown as Record<string, unknown>)[name]);
  if (wanted.includes(undefined)) throw new Error(`A change says nothing of ${name}.`);
  const [first] = wanted;
  if (wanted.every((value) => value === first))
    return { sql: `${column} = ?`, values: [convert(first)] };
  return {
    sql: `${column} = case id ${rows.map(() => 'when ? then ?').join(' ')} end`,
    values: rows.flatMap(({ id }, index) => [id, convert(wanted[index])]),
  };
};

/**
 * Changes rows of a table whose key is `id`, each in its own way, by one statement; all changes name
 * the same properties. Nothing becomes managed. Answers how many rows there were.
 */
export const updateRows = async <T extends WithId, K extends keyof T>(
  em: EntityManager,
  entity: EntityName<T>,
  changes: readonly (WithId & Pick<T, K>)[],
): Promise<number> => {
  const [first] = changes;
  if (!first) return 0;
  const { table, columns } = planOf(em, entity as EntityName<object>);
  const set = columns
    .filter(({ name }) => name !== 'id' && name in first)
    .map((column) => assignment(column, changes));
  const result = await em.execute<{ affectedRows: number }>(
    `update ${table} set ${set.map(({ sql }) => sql).join(', ')}` +
      ` where id in (${changes.map(() => '?').join()})`,
    [...set.flatMap(({ values }) => values), ...changes.map(({ id }) => id)],
    'run',
  );
  return result.affectedRows;
};
