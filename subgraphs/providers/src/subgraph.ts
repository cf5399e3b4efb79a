import { defineSubgraph, type StartContext } from '@webrana/subgraph-kit';
import { createDigitalOcean } from './adapters/digitalocean/adapter.ts';
import { readSettings } from './config.ts';
import { instanceRequested } from './consumers/instances.instance-requested.ts';
import { instanceResumed } from './consumers/instances.instance-resumed.ts';
import { instanceSuspended } from './consumers/instances.instance-suspended.ts';
import { instanceTerminated } from './consumers/instances.instance-terminated.ts';
import type { Deps, Loaders } from './context.ts';
import { advanceServerJob } from './jobs/advance-server.ts';
import { createOfferingReader } from './modules/offering/offering-reader.ts';
import { createPollReader } from './modules/server/poll-reader.ts';
import { ServerEntity } from './modules/server/server.entity.ts';
import { createServerLoader } from './modules/server/server.loaders.ts';
import type { ProviderName, ProviderPort } from './port.ts';
import { resolvers } from './resolvers.ts';
import { sweepServersTask } from './tasks/sweep-servers.ts';

const createDeps = ({ environment, queue, clock, log }: StartContext): Deps => {
  const { digitalocean, digitaloceanTest, pace } = readSettings(environment);
  const ports = new Map<ProviderName, ProviderPort>();
  if (digitalocean.token) ports.set('DIGITALOCEAN', createDigitalOcean(digitalocean));
  else log.warn({}, 'no provider account is configured: nothing can be sold or created');
  const testPorts = new Map<ProviderName, ProviderPort>();
  if (digitaloceanTest) testPorts.set('DIGITALOCEAN', createDigitalOcean(digitaloceanTest));
  return {
    accounts: {
      LIVE: { ports, polls: createPollReader(queue, clock) },
      TEST: { ports: testPorts, polls: createPollReader(queue, clock, 'test') },
    },
    offerings: createOfferingReader(ports, clock),
    pace,
  };
};

/** Cloud accounts and the servers they run. */
export const subgraph = defineSubgraph<Deps, Loaders>({
  name: 'providers',
  folder: new URL('./', import.meta.url),
  entities: [ServerEntity],
  resolvers,
  createDeps,
  createLoaders: (context) => ({ server: createServerLoader(context) }),
  consumers: [instanceRequested, instanceSuspended, instanceResumed, instanceTerminated],
  tasks: [sweepServersTask],
  jobs: [advanceServerJob],
});
