import { defineSubgraph } from '@webrana/subgraph-kit';
import { readSettings } from './config.ts';
import { invoicePaid } from './consumers/billing.invoice-paid.ts';
import { invoiceRefunded } from './consumers/billing.invoice-refunded.ts';
import { itemRefunded } from './consumers/billing.item-refunded.ts';
import { instanceActivated } from './consumers/instances.instance-activated.ts';
import { instanceFailed } from './consumers/instances.instance-failed.ts';
import { instanceRequested } from './consumers/instances.instance-requested.ts';
import type { Deps, Loaders } from './context.ts';
import { OrderEntity } from './modules/order/order.entity.ts';
import { createLoaders } from './modules/order/order.loaders.ts';
import { OrderAttemptEntity } from './modules/order/order-attempt.entity.ts';
import { OrderItemEntity } from './modules/order/order-item.entity.ts';
import { newOrderNumber } from './modules/order/order-number.ts';
import { OrderStatusChangeEntity } from './modules/order/order-status-change.entity.ts';
import { reportingViews } from './reporting-views.ts';
import { resolvers } from './resolvers.ts';
import { expireUnpaidOrdersTask } from './tasks/expire-unpaid-orders.ts';
import { releaseAbandonedAttemptsTask } from './tasks/release-abandoned-attempts.ts';

export const subgraph = defineSubgraph<Deps, Loaders>({
  name: 'orders',
  folder: new URL('./', import.meta.url),
  entities: [
    OrderEntity,
    OrderItemEntity,
    OrderStatusChangeEntity,
    OrderAttemptEntity,
    ...reportingViews,
  ],
  appendOnlyTables: ['order_status_change'],
  resolvers,
  createDeps: ({ environment }) => ({ settings: readSettings(environment), newOrderNumber }),
  createLoaders,
  consumers: [
    invoicePaid,
    itemRefunded,
    invoiceRefunded,
    instanceRequested,
    instanceActivated,
    instanceFailed,
  ],
  tasks: [expireUnpaidOrdersTask, releaseAbandonedAttemptsTask],
});
