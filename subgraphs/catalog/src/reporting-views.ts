import { defineEntity } from '@mikro-orm/core';
import { countColumn, idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/*
 * What accountants and reports read. Names and columns are a promise, see docs/reporting-views.md.
 * The aliases keep servers from writing the database's name into the view they store.
 */

const CouponUseView = defineEntity({
  name: 'CouponUseView',
  tableName: 'v_coupon_use',
  view: true,
  expression:
    'select `u`.`id`, `u`.`coupon_id`, `c`.`code`, `u`.`order_id`, `u`.`customer_id` as `owner_id`, `u`.`state`, `u`.`quantity`, `u`.`created_at`, `u`.`updated_at` from (`coupon_use` `u` join `coupon` `c` on(`c`.`id` = `u`.`coupon_id`))',
  properties: {
    id: idColumn().primary(),
    couponId: idColumn(),
    code: keyColumn(40),
    orderId: idColumn(),
    ownerId: idColumn(),
    state: keyColumn(32),
    quantity: countColumn(),
    createdAt: instantColumn(),
    updatedAt: instantColumn(),
  },
});

export const reportingViews = [CouponUseView] as const;
