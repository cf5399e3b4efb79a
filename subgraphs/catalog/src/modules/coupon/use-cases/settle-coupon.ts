import type { EntityManager } from '@mikro-orm/sql';
import { isTestOwner } from '@webrana/ids';
import type { UseCase } from '../../../context.ts';
import { shutReservation } from '../../quote/reservation.repository.ts';
import type { CouponUseEntity } from '../coupon.entity.ts';
import { giveBack, lockUse } from '../coupon.repository.ts';

const release = async (em: EntityManager, use: CouponUseEntity, now: Date): Promise<void> => {
  if (use.state === 'RELEASED') return;
  em.assign(use, { state: 'RELEASED', updatedAt: now });
  await em.flush();
  // A use of test mode was never counted.
  if (!isTestOwner(use.customerId)) await giveBack(em, use.couponId);
};

/** The order was paid: its coupon is used for good. Without effect after a release. */
export const commitCoupon = (
  { transact, clock }: UseCase,
  { orderId }: { orderId: string },
): Promise<void> =>
  transact(async ({ em }) => {
    const use = await lockUse(em, orderId);
    if (use?.state !== 'RESERVED') return;
    em.assign(use, { state: 'COMMITTED', updatedAt: clock.now() });
    await em.flush();
  });

/** The order ended unpaid: its coupon can be used again, and nothing can be reserved for it any more. */
export const releaseCoupon = (
  { transact, clock }: UseCase,
  { orderId }: { orderId: string },
): Promise<void> =>
  transact(async ({ em }) => {
    // A reservation may still be on its way when its order is given up: it must find the door shut.
    await shutReservation(em, orderId, clock.now());
    const use = await lockUse(em, orderId);
    if (use) await release(em, use, clock.now());
  });

/** An item was refunded: with the last one of an order its coupon can be used again. */
export const releaseRefundedCoupon = (
  { transact, clock }: UseCase,
  { orderId, itemId }: { orderId: string; itemId: string },
): Promise<void> =>
  transact(async ({ em }) => {
    const use = await lockUse(em, orderId);
    if (!use || use.refundedItems.includes(itemId)) return;
    const refundedItems = [...use.refundedItems, itemId];
    em.assign(use, { refundedItems, updatedAt: clock.now() });
    await em.flush();
    if (refundedItems.length >= use.quantity) await release(em, use, clock.now());
  });
