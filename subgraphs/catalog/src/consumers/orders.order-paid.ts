import { OrderPaid } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { commitCoupon } from '../modules/coupon/use-cases/settle-coupon.ts';

/** An order was paid → its coupon is used. */
export const orderPaid = defineConsumer(OrderPaid, (context: UseCase, { orderId }) =>
  commitCoupon(context, { orderId }),
);
