import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  amountColumn,
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  stateColumn,
} from '@webrana/orm-kit';

export const CouponEntity = defineEntity({
  name: 'Coupon',
  tableName: 'coupon',
  properties: {
    id: idColumn().primary(),
    /** Trimmed and in upper case. */
    code: keyColumn(40).unique(),
    kind: stateColumn<'PERCENT' | 'FIXED'>(),
    /** Hundredths of a percent for PERCENT, whole rupiah for FIXED. */
    value: amountColumn(),
    maximumDiscount: amountColumn().nullable(),
    /** The list price of the whole order it needs. */
    minimumOrder: amountColumn(),
    startsAt: instantColumn().nullable(),
    endsAt: instantColumn().nullable(),
    /** Only these plans and periods; null for all. */
    planIds: jsonColumn<string[]>().nullable(),
    periods: jsonColumn<string[]>().nullable(),
    firstOrderOnly: flagColumn(),
    /** How often it may be used by everybody and by one customer; null without limit. */
    totalLimit: countColumn().nullable(),
    perUserLimit: countColumn().nullable(),
    /** Reserved or committed uses; changed only by guarded updates. */
    usedCount: countColumn(),
    createdAt: instantColumn(),
  },
});
export type CouponEntity = InferEntity<typeof CouponEntity>;

export type CouponUseState = 'RESERVED' | 'COMMITTED' | 'RELEASED';

/** One order's use of a coupon. */
export const CouponUseEntity = defineEntity({
  name: 'CouponUse',
  tableName: 'coupon_use',
  indexes: [{ name: 'coupon_use_of_customer', properties: ['couponId', 'customerId'] }],
  properties: {
    id: idColumn().primary(),
    orderId: idColumn().unique(),
    couponId: idColumn(),
    customerId: idColumn(),
    /** How many servers were ordered, and which items were refunded: the last one releases it. */
    quantity: countColumn(),
    refundedItems: jsonColumn<string[]>(),
    state: stateColumn<CouponUseState>(),
    createdAt: instantColumn(),
    updatedAt: instantColumn(),
  },
});
export type CouponUseEntity = InferEntity<typeof CouponUseEntity>;
