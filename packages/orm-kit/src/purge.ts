import type { KitDatabase } from './port.ts';
import { IdempotencyRow, InboxRow, OutboxDelivery, OutboxRow } from './tables.ts';

const hour = 3_600_000;
/** Longer than any redelivery can plausibly lag, or a repeated event would take effect again. */
const inboxKeptMs = 60 * 24 * hour;
const outboxKeptMs = 7 * 24 * hour;
const answersKeptMs = 24 * hour;

/** Removes what has served its time; small statements, so that nobody waits for it. */
export const purge = async (database: KitDatabase): Promise<number> => {
  const now = database.clock.now().getTime();
  const before = (ms: number): { $lt: Date } => ({ $lt: new Date(now - ms) });
  let removed = await database.transact(({ em }) =>
    em.nativeDelete(IdempotencyRow, { createdAt: before(answersKeptMs) }),
  );
  removed += await database.transact(({ em }) =>
    em.nativeDelete(InboxRow, { receivedAt: before(inboxKeptMs) }),
  );
  for (;;) {
    const gone = await database.transact(async ({ em }) => {
      const rows = await em.find(
        OutboxRow,
        { doneAt: before(outboxKeptMs) },
        { limit: 500, orderBy: { doneAt: 'asc' }, disableIdentityMap: true, fields: ['id'] },
      );
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await em.nativeDelete(OutboxDelivery, { eventId: { $in: ids } });
      return em.nativeDelete(OutboxRow, { id: { $in: ids } });
    });
    removed += gone;
    if (gone < 500) return removed;
  }
};
