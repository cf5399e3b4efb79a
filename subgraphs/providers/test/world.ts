import { createIdSource } from '@webrana/ids';
import type { DatabaseLocation } from '@webrana/orm-kit';
import { createQueueKit } from '@webrana/queue-kit';
import { connectSandbox, startSandbox } from '@webrana/sandbox';
import { type SubgraphLink, startSubgraph } from '@webrana/subgraph-kit';
import { createMetrics, silentLogger, systemClock } from '@webrana/telemetry';
import { createDigitalOcean } from '../src/adapters/digitalocean/adapter.ts';
import { defaultPace, type Pace } from '../src/config.ts';
import type { Deps } from '../src/context.ts';
import { createOfferingReader } from '../src/modules/offering/offering-reader.ts';
import { createPollReader } from '../src/modules/server/poll-reader.ts';
import { ServerEntity } from '../src/modules/server/server.entity.ts';
import { requestServer } from '../src/modules/server/use-cases/request-server.ts';
import type { ProviderName, ProviderPort } from '../src/port.ts';
import { subgraph } from '../src/subgraph.ts';

export type Offer = { provider: ProviderName; size: string; region: string; image: string };

export const smallOffer: Offer = {
  provider: 'DIGITALOCEAN',
  size: 's-1vcpu-1gb',
  region: 'sgp1',
  image: 'ubuntu-24-04-x64',
};

/** Everything that happens in minutes happens in tenths of a second. */
const fastPace: Pace = {
  ...defaultPace,
  settleAfterAnswerMs: 300,
  settleAfterSilenceMs: 800,
  giveUpAfterMs: 20_000,
  leaseMs: 2_000,
  createLeaseMs: 1_500,
  watchForMs: 3_000,
  watchEveryMs: 200,
  powerWaitMs: 3_000,
  heldPauseMs: 200,
};

export type WorldOptions = {
  location?: DatabaseLocation;
  pace?: Partial<Pace>;
  offers?: Offer[];
  /** As in production, where nobody set one up. */
  withoutTestAccount?: boolean;
  /** Wraps the cloud, to break it on our side of the wire. */
  wrap?: (port: ProviderPort) => ProviderPort;
};

/** The subgraph alone, over a stand-in cloud and a stand-in `instances`. */
export const startWorld = async (options: WorldOptions = {}) => {
  const { wrap = (port) => port, offers = [smallOffer] } = options;
  const sandbox = await startSandbox({ settings: { bootMs: 150, rateLimitPerMinute: 0 } });
  const cloud = createDigitalOcean({
    baseUrl: sandbox.digitaloceanBaseUrl,
    token: sandbox.credentials.digitaloceanToken,
    readTimeoutMs: 1_000,
    writeTimeoutMs: 1_000,
  });
  const port = wrap(cloud);
  const ports = new Map([[port.provider, port]]);
  const testCloud = createDigitalOcean({
    baseUrl: sandbox.digitaloceanBaseUrl,
    token: sandbox.credentials.digitaloceanTestToken,
    readTimeoutMs: 1_000,
    writeTimeoutMs: 1_000,
  });
  const testPorts = new Map<ProviderName, ProviderPort>();
  if (!options.withoutTestAccount) testPorts.set(testCloud.provider, testCloud);
  const queue = createQueueKit({ log: silentLogger });
  const deps: Deps = {
    accounts: {
      LIVE: { ports, polls: createPollReader(queue, systemClock) },
      TEST: { ports: testPorts, polls: createPollReader(queue, systemClock, 'test') },
    },
    offerings: createOfferingReader(ports, systemClock),
    pace: { ...fastPace, ...options.pace },
  };
  const serverSpecification = {
    hostname: 'web-1',
    userData: '#cloud-config',
    offers,
    isHeld: false,
  };
  const instances = {
    name: 'instances',
    execute: async () => ({ data: { serverSpecification } }),
  } as unknown as SubgraphLink;
  const running = await startSubgraph(
    { ...subgraph, createDeps: () => deps },
    {
      environment: {},
      location: options.location ?? { kind: 'sqlite', file: ':memory:' },
      queue,
      findLink: () => instances,
      clock: systemClock,
      log: silentLogger,
      metrics: createMetrics(),
      demo: false,
    },
  );
  const newId = createIdSource();
  const context = () => running.contextOf() as never as Parameters<typeof requestServer>[0];

  const rowOf = (instanceId: string) =>
    running.database.fork().findOneOrFail(ServerEntity, { instanceId });
  const eventsOf = async (instanceId: string): Promise<string[]> => {
    const rows = await running.database
      .fork()
      .getConnection()
      .execute('select name, data from outbox order by id');
    return (rows as { name: string; data: unknown }[])
      .map(({ name, data }) => ({
        name,
        data: (typeof data === 'string' ? JSON.parse(data) : data) as Record<string, unknown>,
      }))
      .filter(({ data }) => data.instanceId === instanceId)
      .map(({ name, data }) => `${name.split('.')[1]}${data.step ? ` ${data.step}` : ''}`);
  };
  return {
    running,
    /** What `instances` answers about every server. */
    specification: serverSpecification,
    sandbox,
    cloud,
    /** The accounts as their modes see them, on the wire. */
    clouds: { LIVE: cloud, TEST: testCloud },
    client: connectSandbox(sandbox.url),
    context,
    rowOf,
    eventsOf,
    newInstanceId: () => newId('instance'),
    request: ({ instanceId, mode = 'LIVE' }: { instanceId: string; mode?: 'LIVE' | 'TEST' }) =>
      requestServer(context(), { instanceId, mode }),
    /** The servers alive at the cloud under an instance's tag. */
    async living(instanceId: string) {
      const { tag } = await rowOf(instanceId);
      const { servers } = await connectSandbox(sandbox.url).books();
      return servers.filter(({ tags, destroyedAt }) => tags.includes(tag) && destroyedAt === null);
    },
    async close() {
      await running.close();
      await queue.close();
      await sandbox.close();
    },
  };
};

export type World = Awaited<ReturnType<typeof startWorld>>;

/** Looks every 20 ms until `look` gives something; throws after `limitMs`. */
export const eventually = async <T>(
  look: () => Promise<T | undefined | null | false>,
  limitMs = 8_000,
): Promise<T> => {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
