import { OrderClosed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { releaseCoupon } from '../modules/coupon/use-cases/settle-coupon.ts';

/** An order ended unpaid → its coupon is free again. */
export const orderClosed = defineConsumer(OrderClosed, (context: UseCase, { orderId }) =>
  releaseCoupon(context, { orderId }),
);
