import { percentOf } from '@webrana/money';
import type { CouponProblem } from '../../__generated__/resolvers.ts';
import type { CouponEntity } from './coupon.entity.ts';

/** A code as it is stored: people may type it in any case and with spaces around it. */
export const normalizeCode = (code: string): string => code.trim().toUpperCase();

export type CouponOrder = {
  planId: string;
  period: string;
  /** List price of the whole order, whole rupiah. */
  listPrice: number;
  now: Date;
};

/** Why a coupon does not fit an order, apart from who orders; null when it does. */
export const problemWith = (coupon: CouponEntity, order: CouponOrder): CouponProblem | null => {
  const { startsAt, endsAt, planIds, periods, totalLimit } = coupon;
  if (startsAt && order.now < startsAt) return 'NOT_YET_VALID';
  if (endsAt && order.now >= endsAt) return 'EXPIRED';
  if (planIds && !planIds.includes(order.planId)) return 'OTHER_PLAN';
  if (periods && !periods.includes(order.period)) return 'OTHER_PERIOD';
  if (order.listPrice < coupon.minimumOrder) return 'MINIMUM_NOT_MET';
  if (totalLimit != null && coupon.usedCount >= totalLimit) return 'EXHAUSTED';
  return null;
};

/** How often one customer may use it; a coupon for the first order can be used for one only. */
export const usesPerCustomer = (coupon: CouponEntity): number | null =>
  coupon.firstOrderOnly ? 1 : (coupon.perUserLimit ?? null);

/** What the coupon takes off a list price, whole rupiah. */
export const discountOn = (coupon: CouponEntity, listPrice: number): number => {
  const full = coupon.kind === 'PERCENT' ? percentOf(listPrice, coupon.value) : coupon.value;
  return Math.min(full, coupon.maximumDiscount ?? full, listPrice);
};
