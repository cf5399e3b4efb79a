import type { KitDatabase } from '../port.ts';
import { OutboxDelivery, OutboxRow } from '../tables.ts';
import type { Ack } from './topics.ts';

/** Marks events done whose deliveries are all acknowledged. Harmless to repeat. */
const finish = (database: KitDatabase, eventIds: readonly string[]): Promise<void> =>
  database.transact(async ({ em }) => {
    const open = await em.find(
      OutboxDelivery,
      { eventId: { $in: [...eventIds] }, ackedAt: null },
      { disableIdentityMap: true },
    );
    const waiting = new Set(open.map(({ eventId }) => eventId));
    const done = eventIds.filter((id) => !waiting.has(id));
    if (done.length === 0) return;
    await em.nativeUpdate(
      OutboxRow,
      { id: { $in: done }, doneAt: null, publishedAt: { $ne: null } },
      { doneAt: database.clock.now() },
    );
  });

/** Writes a batch of acknowledgements. */
export const storeAcks = async (database: KitDatabase, acks: readonly Ack[]): Promise<void> => {
  const ackedAt = database.clock.now();
  await database.transact(async ({ em }) => {
    for (const [consumer, group] of Map.groupBy(acks, (ack) => ack.consumer)) {
      const eventId = { $in: group.map((ack) => ack.eventId) };
      await em.nativeUpdate(OutboxDelivery, { consumer, eventId, ackedAt: null }, { ackedAt });
    }
  });
  // A transaction of its own: two processes acknowledging at once then cannot both miss the other.
  await finish(database, [...new Set(acks.map((ack) => ack.eventId))]);
};

/** Finishes what a crash between the two transactions above left behind. */
export const finishLeftovers = async (database: KitDatabase): Promise<void> => {
  const old = new Date(database.clock.now().getTime() - 60_000);
  const rows = await database
    .fork()
    .find(
      OutboxRow,
      { doneAt: null, publishedAt: { $lt: old } },
      { disableIdentityMap: true, limit: 500, orderBy: { id: 'asc' } },
    );
  if (rows.length > 0)
    await finish(
      database,
      rows.map(({ id }) => id),
    );
};
