import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { expireUnpaidOrders } from '../modules/order/use-cases/expire-unpaid-orders.ts';

export const expireUnpaidOrdersTask = defineTask<Deps>({
  name: 'expire-unpaid-orders',
  everyMs: 30_000,
  atStart: true,
  run: expireUnpaidOrders,
});
