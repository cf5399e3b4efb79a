import { InstanceFailed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { refundItem } from '../modules/invoice/use-cases/refund-item.ts';

export const onInstanceFailed = defineConsumer<Deps, typeof InstanceFailed>(
  InstanceFailed,
  (context, { orderId, itemId, amount }) => refundItem(context, { orderId, itemId, amount }),
);
