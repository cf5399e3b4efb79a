import { defineSubgraph } from '@webrana/subgraph-kit';
import { balanceLow } from './consumers/billing.balance-low.ts';
import { bonusExpired } from './consumers/billing.bonus-expired.ts';
import { bonusExpiring } from './consumers/billing.bonus-expiring.ts';
import { bonusGranted } from './consumers/billing.bonus-granted.ts';
import { invoicePaid } from './consumers/billing.invoice-paid.ts';
import { paymentReviewed } from './consumers/billing.payment-reviewed.ts';
import { toppedUp } from './consumers/billing.topped-up.ts';
import { transferDecided } from './consumers/billing.transfer-decided.ts';
import { walletAdjusted } from './consumers/billing.wallet-adjusted.ts';
import { walletCredited } from './consumers/billing.wallet-credited.ts';
import { mailRequested } from './consumers/identity.mail-requested.ts';
import { userRegistered } from './consumers/identity.user-registered.ts';
import { instanceActivated } from './consumers/instances.instance-activated.ts';
import { instanceFailed } from './consumers/instances.instance-failed.ts';
import { instanceRenewed } from './consumers/instances.instance-renewed.ts';
import { instanceSuspended } from './consumers/instances.instance-suspended.ts';
import { instanceTerminated } from './consumers/instances.instance-terminated.ts';
import { renewalFailed } from './consumers/instances.renewal-failed.ts';
import { renewalReminded } from './consumers/instances.renewal-reminded.ts';
import { terminationWarned } from './consumers/instances.termination-warned.ts';
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
    balanceLow,
    bonusExpired,
    bonusExpiring,
    bonusGranted,
    toppedUp,
    transferDecided,
    paymentReviewed,
    walletAdjusted,
    instanceActivated,
    instanceFailed,
    renewalReminded,
    instanceRenewed,
    renewalFailed,
    instanceSuspended,
    terminationWarned,
    instanceTerminated,
  ],
  tasks: [sweepDeliveriesTask],
  jobs: [deliver],
});
