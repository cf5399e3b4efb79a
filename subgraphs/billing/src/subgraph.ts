import { defineSubgraph } from '@webrana/subgraph-kit';
import { onEmailConfirmed } from './consumers/identity.email-confirmed.ts';
import { onTestModeOpened } from './consumers/identity.test-mode-opened.ts';
import { onUserRegistered } from './consumers/identity.user-registered.ts';
import { onInstanceFailed } from './consumers/instances.instance-failed.ts';
import { onOrderClosed } from './consumers/orders.order-closed.ts';
import { onOrderPaymentRefused } from './consumers/orders.order-payment-refused.ts';
import type { Deps, Loaders } from './context.ts';
import { closeDeps, createDeps } from './deps.ts';
import { appendOnlyTables, entities } from './entities.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { callbackRoutes } from './routes/gateway-callbacks.ts';
import { expireAdjustmentsTask } from './tasks/expire-adjustments.ts';
import { expireBonusTask } from './tasks/expire-bonus.ts';
import { expireTransfersTask } from './tasks/expire-transfers.ts';
import { findGatewayRefundsTask } from './tasks/find-gateway-refunds.ts';
import { freezeBuyersTask } from './tasks/freeze-buyers.ts';
import { pollOpenPaymentsTask } from './tasks/poll-open-payments.ts';
import { releaseDueHoldsTask } from './tasks/release-due-holds.ts';
import { sealPostingsTask } from './tasks/seal-postings.ts';
import { warnExpiringBonusTask } from './tasks/warn-expiring-bonus.ts';
import { warnLowBalancesTask } from './tasks/warn-low-balances.ts';

export const subgraph = defineSubgraph<Deps, Loaders>({
  name: 'billing',
  folder: new URL('./', import.meta.url),
  entities,
  appendOnlyTables,
  resolvers,
  createDeps: (start) => createDeps(start),
  closeDeps,
  createLoaders,
  consumers: [
    onUserRegistered,
    onEmailConfirmed,
    onTestModeOpened,
    onOrderClosed,
    onOrderPaymentRefused,
    onInstanceFailed,
  ],
  tasks: [
    pollOpenPaymentsTask,
    findGatewayRefundsTask,
    freezeBuyersTask,
    expireTransfersTask,
    sealPostingsTask,
    expireAdjustmentsTask,
    releaseDueHoldsTask,
    expireBonusTask,
    warnExpiringBonusTask,
    warnLowBalancesTask,
  ],
  routes: callbackRoutes(),
});
