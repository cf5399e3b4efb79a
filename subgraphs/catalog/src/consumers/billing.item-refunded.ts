import { ItemRefunded } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { releaseRefundedCoupon } from '../modules/coupon/use-cases/settle-coupon.ts';

/** An item was refunded → with the last one the order's coupon is free again. */
export const itemRefunded = defineConsumer(ItemRefunded, (context: UseCase, { orderId, itemId }) =>
  releaseRefundedCoupon(context, { orderId, itemId }),
);
