import { createSealer, deriveSecret } from '@webrana/secrets';
import { defineSubgraph } from '@webrana/subgraph-kit';
import { readSettings } from './config.ts';
import { orderPaid } from './consumers/orders.order-paid.ts';
import { serverFailed } from './consumers/providers.server-failed.ts';
import { serverProgressed } from './consumers/providers.server-progressed.ts';
import type { Deps, Loaders } from './context.ts';
import { InstanceEntity } from './modules/instance/instance.entity.ts';
import { createLoaders } from './modules/instance/instance.loaders.ts';
import { PeriodEntity } from './modules/instance/period.entity.ts';
import { PreparationStepEntity } from './modules/instance/preparation-step.entity.ts';
import { resolvers } from './resolvers.ts';

export const subgraph = defineSubgraph<Deps, Loaders>({
  name: 'instances',
  folder: new URL('./', import.meta.url),
  entities: [InstanceEntity, PreparationStepEntity, PeriodEntity],
  resolvers,
  createDeps: ({ environment }) => {
    const secret = deriveSecret(readSettings(environment).secret, 'instance credentials');
    return { sealer: createSealer([{ id: 'k1', secret }]) };
  },
  createLoaders,
  consumers: [orderPaid, serverProgressed, serverFailed],
});
