import { defineSubgraph } from '@webrana/subgraph-kit';
import { invoicePaid } from './consumers/billing.invoice-paid.ts';
import { walletCredited } from './consumers/billing.wallet-credited.ts';
import { mailRequested } from './consumers/identity.mail-requested.ts';
import { userRegistered } from './consumers/identity.user-registered.ts';
import { instanceActivated } from './consumers/instances.instance-activated.ts';
import { instanceFailed } from './consumers/instances.instance-failed.ts';
import { orderPlaced } from './consumers/orders.order-placed.ts';
import { closeDeps, createDeps, createLoaders } from './context.ts';
import { deliver } from './jobs/deliver.ts';
import { DeliveryEntity } from './modules/delivery/delivery.entity.ts';
import { NoticeEntity } from './modules/notice/notice.entity.ts';
import { PreferenceEntity } from './modules/preference/preference.entity.ts';
import { resolvers } from './resolvers.ts';
import { sweepDeliveriesTask } from './tasks/sweep-deliveries.ts';

/** Notices in the app and by mail. */
export const subgraph = defineSubgraph({
  name: 'notifications',
  folder: new URL('./', import.meta.url),
  entities: [NoticeEntity, DeliveryEntity, PreferenceEntity],
  resolvers,
  createDeps,
  closeDeps,
  createLoaders,
  consumers: [
    userRegistered,
    mailRequested,
    orderPlaced,
    invoicePaid,
    walletCredited,
    instanceActivated,
    instanceFailed,
  ],
  tasks: [sweepDeliveriesTask],
  jobs: [deliver],
});
