import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '@webrana/subgraph-kit';
import { DeliveryEntity } from './delivery.entity.ts';
import { canReadDeliveries } from './delivery.policy.ts';
import type { DeliveryState } from './delivery.states.ts';

/** Ids of what is due in a state, oldest first. */
export const findDueIds = async (
  em: EntityManager,
  state: DeliveryState,
  now: Date,
  most: number,
): Promise<string[]> => {
  const due = { state, nextAttemptAt: { $lte: now } };
  const rows = await em.find(DeliveryEntity, due, {
    fields: ['id'],
    orderBy: { nextAttemptAt: 'asc' },
    limit: most,
  });
  return rows.map(({ id }) => id);
};

/**
 * Changes a delivery only if it still is as it was seen: the same state in the same try. True for
 * exactly one of all who saw it.
 */
export const changeDelivery = async (
  em: EntityManager,
  seen: { readonly id: string; readonly state: DeliveryState; readonly attempts: number },
  change: Partial<DeliveryEntity>,
): Promise<boolean> => {
  const { id, state, attempts } = seen;
  return (await em.nativeUpdate(DeliveryEntity, { id, state, attempts }, change)) === 1;
};

/** The deliveries with these ids, for those who may read the log; one query. */
export const findDeliveries = async (
  em: EntityManager,
  actor: Actor,
  ids: readonly string[],
): Promise<DeliveryEntity[]> => {
  if (!canReadDeliveries(actor) || !ids.length) return [];
  return em.find(DeliveryEntity, { id: { $in: [...ids] } });
};
