import { defineEntity } from '@mikro-orm/core';
import { countColumn, idColumn, instantColumn, keyColumn, readOnlyView } from '@webrana/orm-kit';

/*
 * What accountants and reports read. Names and columns are a promise, see docs/reporting-views.md.
 */

const CouponUseView = defineEntity({
  name: 'CouponUseView',
  tableName: 'v_coupon_use',
  view: true,
  expression: readOnlyView(
    {
      id: '`u`.`id`',
      coupon_id: '`u`.`coupon_id`',
      code: '`c`.`code`',
      order_id: '`u`.`order_id`',
      owner_id: '`u`.`customer_id`',
      state: '`u`.`state`',
      quantity: '`u`.`quantity`',
      created_at: '`u`.`created_at`',
      updated_at: '`u`.`updated_at`',
    },
    '(`coupon_use` `u` join `coupon` `c` on(`c`.`id` = `u`.`coupon_id`))',
  ),
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
