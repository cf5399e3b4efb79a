import type { EntityName, EntityProperty } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';

export type Column = {
  /** Of the property in the entity. */
  readonly name: string;
  /** Quoted for SQL. */
  readonly column: string;
  /** What the driver is given for a value of the property. */
  convert(value: unknown): unknown;
};
export type TablePlan = { readonly table: string; readonly columns: readonly Column[] };
const plans = new WeakMap<object, TablePlan>();

const columnOf = (em: EntityManager, property: EntityProperty): Column => {
  const platform = em.getPlatform();
  const { name, customType } = property;
  return {
    name,
    column: platform.quoteIdentifier(property.fieldNames[0] as string),
    convert: (value) =>
      customType && value !== null ? customType.convertToDatabaseValue(value, platform) : value,
  };
};

/** The table of an entity and its columns but for those the database numbers itself; made once. */
export const planOf = (em: EntityManager, entity: EntityName<object>): TablePlan => {
  const meta = em.getMetadata(entity);
  const known = plans.get(meta);
  if (known) return known;
  const plan = {
    table: em.getPlatform().quoteIdentifier(meta.tableName),
    columns: meta.props
      .filter(({ persist, autoincrement }) => persist !== false && !autoincrement)
      .map((property) => columnOf(em, property)),
  };
  plans.set(meta, plan);
  return plan;
};
