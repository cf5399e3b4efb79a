import { LockMode } from '@mikro-orm/core';
import type { EventEnvelope, SubgraphName } from '@webrana/events';
import type { KitDatabase, Transaction } from '../port.ts';
import { OutboxDelivery, OutboxRow } from '../tables.ts';

export type Due = {
  /** Events whose live topics this relay must ring, taken by nobody else. */
  readonly live: EventEnvelope[];
  /** Deliveries to enqueue; their next try is already set, in case this process dies now. */
  readonly deliveries: { readonly consumer: string; readonly envelope: EventEnvelope }[];
  /** A batch was full: look again at once. */
  readonly isMore: boolean;
};

const batch = 200;
const firstPauseMs = 10_000;
/** Below a minute, so that an emptied queue is rebuilt within one. */
const longestPauseMs = 45_000;

const pauseAfter = (attempts: number): number =>
  Math.min(firstPauseMs * 2 ** attempts, longestPauseMs);

/** Skips what another relay is taking; SQLite has no such lock and needs none. */
const taking = {
  lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
  disableIdentityMap: true,
  limit: batch,
} as const;

const envelopeOf = (row: OutboxRow, source: SubgraphName): EventEnvelope => ({
  id: row.id,
  name: row.name,
  version: row.version,
  source,
  occurredAt: row.occurredAt.toISOString(),
  data: row.data,
});

const claimLive = async ({ em }: Transaction, now: Date): Promise<OutboxRow[]> => {
  const rows = await em.find(
    OutboxRow,
    { publishedAt: null },
    { ...taking, orderBy: { id: 'asc' } },
  );
  if (rows.length === 0) return rows;
  const ids = rows.map(({ id }) => id);
  await em.nativeUpdate(OutboxRow, { id: { $in: ids } }, { publishedAt: now });
  const delivered = await em.find(
    OutboxDelivery,
    { eventId: { $in: ids } },
    { disableIdentityMap: true },
  );
  const withConsumers = new Set(delivered.map(({ eventId }) => eventId));
  const alone = ids.filter((id) => !withConsumers.has(id));
  if (alone.length > 0) {
    await em.nativeUpdate(OutboxRow, { id: { $in: alone } }, { doneAt: now });
  }
  return rows;
};

const claimDeliveries = async ({ em }: Transaction, now: Date): Promise<OutboxDelivery[]> => {
  const due = await em.find(
    OutboxDelivery,
    { ackedAt: null, nextAttemptAt: { $lte: now } },
    { ...taking, orderBy: { nextAttemptAt: 'asc' } },
  );
  const groups = Map.groupBy(due, ({ consumer, attempts }) => `${consumer}/${attempts}`);
  for (const rows of groups.values()) {
    const { consumer, attempts } = rows[0] as OutboxDelivery;
    await em.nativeUpdate(
      OutboxDelivery,
      { consumer, eventId: { $in: rows.map(({ eventId }) => eventId) } },
      { attempts: attempts + 1, nextAttemptAt: new Date(now.getTime() + pauseAfter(attempts)) },
    );
  }
  return due;
};

/** Takes a batch of what is due now. */
export const claimDue = (database: KitDatabase, source: SubgraphName): Promise<Due> =>
  database.transact(async (tx) => {
    const now = database.clock.now();
    const live = await claimLive(tx, now);
    const due = await claimDeliveries(tx, now);
    const rows = new Map(live.map((row) => [row.id, row]));
    const missing = [...new Set(due.map(({ eventId }) => eventId))].filter((id) => !rows.has(id));
    if (missing.length > 0) {
      const older = await tx.em.find(
        OutboxRow,
        { id: { $in: missing } },
        { disableIdentityMap: true },
      );
      for (const row of older) rows.set(row.id, row);
    }
    return {
      isMore: live.length === batch || due.length === batch,
      live: live.map((row) => envelopeOf(row, source)),
      deliveries: due.flatMap(({ eventId, consumer }) => {
        const row = rows.get(eventId);
        return row ? [{ consumer, envelope: envelopeOf(row, source) }] : [];
      }),
    };
  });

/** Puts claimed deliveries back, due at once, because the queue did not take them. */
export const unclaim = (database: KitDatabase, deliveries: Due['deliveries']): Promise<void> =>
  database.transact(async ({ em }) => {
    const nextAttemptAt = database.clock.now();
    for (const [consumer, group] of Map.groupBy(deliveries, (delivery) => delivery.consumer)) {
      const eventId = { $in: group.map(({ envelope }) => envelope.id) };
      await em.nativeUpdate(
        OutboxDelivery,
        { consumer, eventId, ackedAt: null },
        { nextAttemptAt, attempts: 0 },
      );
    }
  });
