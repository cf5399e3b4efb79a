import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { InvalidCursor, type KeysetPage } from '@webrana/orm-kit';
import { inMode, type ModeFilter } from '@webrana/subgraph-kit';
import { DeliveryEntity } from './delivery.entity.ts';
import type { DeliveryState } from './delivery.states.ts';

export type DeliveryRequest = {
  /** Rows per page, 1 or more; the caller bounds it. */
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly state?: DeliveryState | undefined;
  readonly template?: DeliveryEntity['template'] | undefined;
  readonly userId?: string | undefined;
  /** Live ones by default. */
  readonly mode?: ModeFilter | null | undefined;
};

const toCursor = ({ createdAt, id }: DeliveryEntity): string =>
  Buffer.from(`${createdAt.getTime()} ${id}`, 'utf8').toString('base64url');

const fromCursor = (cursor: string): { at: Date; id: string } => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, at, id] = /^(\d{1,15}) (dlv_[0-9a-z]{26})$/.exec(text) ?? [];
  if (!at || !id) throw new InvalidCursor();
  return { at: new Date(Number(at)), id };
};

/**
 * A page of deliveries, newest first, by when they were written down: their ids are derived from
 * what they say and do not sort by time. Throws `InvalidCursor`.
 */
export const pageOfDeliveries = async (
  em: EntityManager,
  { first, after, mode, ...wanted }: DeliveryRequest,
): Promise<KeysetPage<DeliveryEntity>> => {
  const where: FilterQuery<DeliveryEntity>[] = Object.entries(wanted)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ [name]: value }));
  where.push(inMode('userId', mode));
  if (after != null) {
    const { at, id } = fromCursor(after);
    // The first half alone lets an index find the place.
    where.push({ createdAt: { $lte: at } });
    where.push({ $or: [{ createdAt: { $lt: at } }, { id: { $lt: id } }] });
  }
  const rows = await em.find(
    DeliveryEntity,
    { $and: where },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: first + 1 },
  );
  const items = rows.slice(0, first);
  return {
    items,
    cursors: items.map(toCursor),
    hasNextPage: rows.length > first,
    hasPreviousPage: after != null,
  };
};
