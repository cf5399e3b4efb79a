import type { EntityName, FilterQuery, FindOptions } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { InvalidCursor } from './errors.ts';

export type KeysetRequest<E extends object> = {
  readonly where?: FilterQuery<E>;
  /** Rows per page, 1 or more; the caller bounds it. */
  readonly first: number;
  /** The cursor after which the page starts. */
  readonly after?: string | null | undefined;
  /** Identifiers sort by the time they were made. Default `newest`. */
  readonly orderBy?: 'newest' | 'oldest';
  readonly populate?: FindOptions<E, never>['populate'];
};

export type KeysetPage<E> = {
  readonly items: E[];
  /** One per item, opaque to clients. */
  readonly cursors: string[];
  readonly hasNextPage: boolean;
  /** True when the page did not start at the first row. */
  readonly hasPreviousPage: boolean;
};

const idPattern = /^[a-z]{2,6}_[0-9A-Za-z]{10,34}$/;

/** The cursor of a row with this id. */
export const toCursor = (id: string): string => Buffer.from(id, 'utf8').toString('base64url');

/** The id inside a cursor. Throws `InvalidCursor` for anything `toCursor` would not write. */
export const fromCursor = (cursor: string): string => {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  if (cursor.length > 80 || !idPattern.test(id) || toCursor(id) !== cursor) {
    throw new InvalidCursor();
  }
  return id;
};

/**
 * One page of an entity by its id, without counting. `where` carries the tenant filter; the cursor
 * only moves within it, so a cursor of someone else's row shows nothing of theirs.
 */
export const keysetPage = async <E extends { id: string }>(
  em: EntityManager,
  entity: EntityName<E>,
  request: KeysetRequest<E>,
): Promise<KeysetPage<E>> => {
  const newest = (request.orderBy ?? 'newest') === 'newest';
  const after = request.after == null ? undefined : fromCursor(request.after);
  const conditions: unknown[] = [];
  if (request.where) conditions.push(request.where);
  if (after !== undefined) conditions.push({ id: newest ? { $lt: after } : { $gt: after } });
  // The ORM's types cannot see that a generic entity has the keys of this order and condition.
  const rows = (await em.find(
    entity as unknown as EntityName<{ id: string }>,
    { $and: conditions } as FilterQuery<{ id: string }>,
    {
      orderBy: { id: newest ? 'desc' : 'asc' },
      limit: request.first + 1,
      ...(request.populate ? { populate: request.populate as never } : {}),
    },
  )) as unknown as E[];
  const items = rows.slice(0, request.first);
  return {
    items,
    cursors: items.map((item) => toCursor(item.id)),
    hasNextPage: rows.length > request.first,
    hasPreviousPage: after !== undefined,
  };
};
