import { defineEntity } from '@mikro-orm/core';
import {
  amountColumn,
  countColumn,
  idColumn,
  instantColumn,
  keyColumn,
  textColumn,
} from '@webrana/orm-kit';

/*
 * What accountants and reports read. Names and columns are a promise, see docs/reporting-views.md.
 * The aliases keep servers from writing the database's name into the view they store.
 */

const OrderItemView = defineEntity({
  name: 'OrderItemView',
  tableName: 'v_order_item',
  view: true,
  expression:
    'select `i`.`id`, `i`.`order_id`, `i`.`position`, `i`.`state`, `i`.`amount`, `o`.`number` as `order_number`, `o`.`status` as `order_status`, `o`.`customer_id` as `owner_id`, `o`.`plan_id`, `o`.`plan_name`, `o`.`region_id`, `o`.`period`, `o`.`coupon_code`, `o`.`invoice_id`, `o`.`placed_at`, `o`.`paid_at` from (`order_item` `i` join `orders` `o` on(`o`.`id` = `i`.`order_id`))',
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
