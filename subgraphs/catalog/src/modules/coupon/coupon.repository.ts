import { LockMode, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { isTestOwner } from '@webrana/ids';
import type { CouponProblem } from '../../__generated__/resolvers.ts';
import { CouponEntity, CouponUseEntity } from './coupon.entity.ts';
import { usesPerCustomer } from './coupon.policy.ts';

export const findCoupon = (em: EntityManager, code: string): Promise<CouponEntity | null> =>
  em.findOne(CouponEntity, { code });

const liveUses = (couponId: string, customerId: string) => ({
  couponId,
  customerId,
  state: { $ne: 'RELEASED' as const },
});

/** How often a customer uses a coupon, reserved or paid for. */
export const countUses = (
  em: EntityManager,
  couponId: string,
  customerId: string,
): Promise<number> => em.count(CouponUseEntity, liveUses(couponId, customerId));

/** One more of all uses, unless they are used up; locks the coupon's row. */
const takeOfTotal = async (em: EntityManager, id: string): Promise<boolean> => {
  const left = { $or: [{ totalLimit: null }, { usedCount: { $lt: raw('total_limit') } }] };
  const more = { usedCount: raw('used_count + 1') };
  return (await em.nativeUpdate(CouponEntity, { id, ...left }, more)) > 0;
};

/** Orders of test mode take nothing of the total, which belongs to live ones; only their own limit counts. */
const lockCoupon = (em: EntityManager, id: string) =>
  em.findOne(
    CouponEntity,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true },
  );

type Use = { id: string; orderId: string; customerId: string; quantity: number; now: Date };

/**
 * Takes one use of a coupon in the running transaction, never more than its limits allow: the
 * guarded update locks the coupon's row, so what follows is counted by one at a time.
 */
export const takeUse = async (
  em: EntityManager,
  coupon: CouponEntity,
  use: Use,
): Promise<CouponProblem | null> => {
  if (isTestOwner(use.customerId)) await lockCoupon(em, coupon.id);
  else if (!(await takeOfTotal(em, coupon.id))) return 'EXHAUSTED';
  const limit = usesPerCustomer(coupon);
  if (limit !== null) {
    // A locking read sees what others committed while this transaction waited for the coupon.
    const uses = await em.find(CouponUseEntity, liveUses(coupon.id, use.customerId), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      fields: ['id'],
    });
    if (uses.length >= limit) return 'USED_BY_YOU';
  }
  const { id, orderId, customerId, quantity, now } = use;
  await em.insert(CouponUseEntity, {
    id,
    orderId,
    couponId: coupon.id,
    customerId,
    quantity,
    refundedItems: [],
    state: 'RESERVED',
    createdAt: now,
    updatedAt: now,
  });
  return null;
};

/** The use of an order, locked until the transaction ends. */
export const lockUse = (em: EntityManager, orderId: string): Promise<CouponUseEntity | null> =>
  em.findOne(CouponUseEntity, { orderId }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Gives one use of a coupon back to everybody. */
export const giveBack = async (em: EntityManager, couponId: string): Promise<void> => {
  const guard = { id: couponId, usedCount: { $gt: 0 } };
  await em.nativeUpdate(CouponEntity, guard, { usedCount: raw('used_count - 1') });
};
