import { createSealer, deriveSecret } from '@webrana/secrets';
import { defineSubgraph } from '@webrana/subgraph-kit';
import { readSettings } from './config.ts';
import { userReinstated } from './consumers/identity.user-reinstated.ts';
import { userSuspended } from './consumers/identity.user-suspended.ts';
import { orderPaid } from './consumers/orders.order-paid.ts';
import { serverDestroyed } from './consumers/providers.server-destroyed.ts';
import { serverFailed } from './consumers/providers.server-failed.ts';
import { serverPowerChanged } from './consumers/providers.server-power-changed.ts';
import { serverProgressed } from './consumers/providers.server-progressed.ts';
import type { Deps, Loaders } from './context.ts';
import { appendOnlyTables, entities } from './entities.ts';
import { createLoaders } from './modules/instance/instance.loaders.ts';
import { createRenewalLoaders } from './modules/renewal/renewal.loaders.ts';
import { brakeWarnings } from './modules/renewal/use-cases/brake-warnings.ts';
import { createReport } from './report.ts';
import { resolvers } from './resolvers.ts';
import { learnTermsTask } from './tasks/learn-terms.ts';
import { remindBeforeEndTask } from './tasks/remind-before-end.ts';
import { renewDueInstancesTask } from './tasks/renew-due-instances.ts';
import { suspendOverdueTask } from './tasks/suspend-overdue.ts';
import { terminateOverdueTask } from './tasks/terminate-overdue.ts';

export const subgraph = defineSubgraph<Deps, Loaders>({
  name: 'instances',
  folder: new URL('./', import.meta.url),
  entities,
  appendOnlyTables,
  resolvers,
  createDeps: ({ environment, metrics }) => {
    const settings = readSettings(environment);
    const secret = deriveSecret(settings.secret, 'instance credentials');
    const sealer = createSealer([{ id: 'k1', secret }]);
    return { sealer, settings, report: createReport(metrics) };
  },
  createLoaders: (context) => ({ ...createLoaders(context), ...createRenewalLoaders(context) }),
  consumers: [
    orderPaid,
    serverProgressed,
    serverFailed,
    serverPowerChanged,
    serverDestroyed,
    userSuspended,
    userReinstated,
  ],
  warnings: brakeWarnings,
  tasks: [
    learnTermsTask,
    renewDueInstancesTask,
    remindBeforeEndTask,
    suspendOverdueTask,
    terminateOverdueTask,
  ],
});
