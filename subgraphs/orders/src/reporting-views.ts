import { defineEntity } from '@mikro-orm/core';
import {
  amountColumn,
  countColumn,
  idColumn,
  instantColumn,
  keyColumn,
  readOnlyView,
  textColumn,
} from '@webrana/orm-kit';

/*
 * What accountants and reports read. Names and columns are a promise, see docs/reporting-views.md.
 */

const OrderItemView = defineEntity({
  name: 'OrderItemView',
  tableName: 'v_order_item',
  view: true,
  expression: readOnlyView(
    {
      id: '`i`.`id`',
      order_id: '`i`.`order_id`',
      position: '`i`.`position`',
      state: '`i`.`state`',
      amount: '`i`.`amount`',
      order_number: '`o`.`number`',
      order_status: '`o`.`status`',
      owner_id: '`o`.`customer_id`',
      plan_id: '`o`.`plan_id`',
      plan_name: '`o`.`plan_name`',
      region_id: '`o`.`region_id`',
      period: '`o`.`period`',
      coupon_code: '`o`.`coupon_code`',
      invoice_id: '`o`.`invoice_id`',
      placed_at: '`o`.`placed_at`',
      paid_at: '`o`.`paid_at`',
    },
    '(`order_item` `i` join `orders` `o` on(`o`.`id` = `i`.`order_id`))',
  ),
  properties: {
    id: idColumn().primary(),
    orderId: idColumn(),
    position: countColumn(),
    state: keyColumn(32),
    amount: amountColumn(),
    orderNumber: keyColumn(32),
    orderStatus: keyColumn(32),
    ownerId: idColumn(),
    planId: idColumn(),
    planName: textColumn(),
    regionId: idColumn(),
    period: keyColumn(32),
    couponCode: keyColumn(64).nullable(),
    invoiceId: idColumn().nullable(),
    placedAt: instantColumn(),
    paidAt: instantColumn().nullable(),
  },
});

export const reportingViews = [OrderItemView] as const;
