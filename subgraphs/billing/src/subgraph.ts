import { defineSubgraph } from '@webrana/subgraph-kit';
import { onUserRegistered } from './consumers/identity.user-registered.ts';
import { onInstanceFailed } from './consumers/instances.instance-failed.ts';
import { onOrderClosed } from './consumers/orders.order-closed.ts';
import { onOrderPaymentRefused } from './consumers/orders.order-payment-refused.ts';
import type { Deps, Loaders } from './context.ts';
import { closeDeps, createDeps } from './deps.ts';
import { appendOnlyTables, entities } from './entities.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { tripayCallback } from './routes/tripay-callback.ts';
import { expireTransfersTask } from './tasks/expire-transfers.ts';
import { freezeBuyersTask } from './tasks/freeze-buyers.ts';
import { pollOpenPaymentsTask } from './tasks/poll-open-payments.ts';
import { sealPostingsTask } from './tasks/seal-postings.ts';

export const subgraph = defineSubgraph<Deps, Loaders>({
  name: 'billing',
  folder: new URL('./', import.meta.url),
  entities,
  appendOnlyTables,
  resolvers,
  createDeps: (start) => createDeps(start),
  closeDeps,
  createLoaders,
  consumers: [onUserRegistered, onOrderClosed, onOrderPaymentRefused, onInstanceFailed],
  tasks: [pollOpenPaymentsTask, freezeBuyersTask, expireTransfersTask, sealPostingsTask],
  routes: [tripayCallback],
});
