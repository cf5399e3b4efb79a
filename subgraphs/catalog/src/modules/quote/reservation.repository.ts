import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { ReservationEntity } from './reservation.entity.ts';

/** Makes sure that an order has an answer, a refusal unless it already has one. */
export const shutReservation = async (
  em: EntityManager,
  orderId: string,
  now: Date,
): Promise<void> => {
  const known = await em.findOne(
    ReservationEntity,
    { orderId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (known) return;
  await em.insert(ReservationEntity, {
    orderId,
    inputHash: '',
    answer: { kind: 'refusal', reason: 'INVALID', couponProblem: null },
    createdAt: now,
  });
};
