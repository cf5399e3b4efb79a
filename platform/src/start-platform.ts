import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Environment } from '@webrana/config';
import { type SubgraphName, subgraphNames } from '@webrana/events';
import {
  type GatewayLimits,
  loadRegisteredOperations,
  type RunningGateway,
  readDoorSettings,
  startGateway,
} from '@webrana/gateway';
import { createQueueKit } from '@webrana/queue-kit';
import {
  type AnySubgraphDefinition,
  databaseLocation,
  generateCallKey,
  httpLink,
  type RunningSubgraph,
  readPlatformSettings,
  readSigningKey,
  readVerifyingKeys,
  type SubgraphLink,
  serveSubgraph,
  startSubgraph,
} from '@webrana/subgraph-kit';
import { type Clock, createMetrics, type Logger, type Metrics } from '@webrana/telemetry';
import { subgraphDefinitions } from './subgraphs.ts';

const root = new URL('../../', import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, root));

export type PlatformOptions = {
  /** Completed: secrets are set. */
  readonly environment: Environment;
  readonly port: number;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics?: Metrics;
  /** `memory`: the gateway calls subgraphs as functions; `http`: each listens and is called signed. */
  readonly transport?: 'memory' | 'http';
  readonly allowedOrigins?: readonly string[];
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<GatewayLimits>;
  /** Stands in for a subgraph's own definition, for tests of faults. */
  readonly replace?: (definition: AnySubgraphDefinition) => AnySubgraphDefinition;
};

export type RunningPlatform = {
  readonly url: string;
  readonly gateway: RunningGateway;
  readonly subgraphs: ReadonlyMap<SubgraphName, RunningSubgraph>;
  close(): Promise<void>;
};

/** Where each app lives and where its build is. */
export const apps = [
  { path: '/', directory: at('clients/customer/dist') },
  { path: '/reseller', directory: at('clients/reseller/dist') },
  { path: '/admin', directory: at('clients/admin/dist') },
] as const;

/** The documents of the apps and of what they share, written by codegen. */
const manifests = ['clients/customer', 'clients/reseller', 'clients/admin', 'packages/apollo'].map(
  (folder) => at(`${folder}/src/__generated__/persisted-documents.json`),
);

type Closable = { close(): Promise<void> };

/** Serves a subgraph on a free port and answers the signed link the gateway uses. */
const overHttp = async (
  subgraph: RunningSubgraph,
  options: PlatformOptions,
  metrics: Metrics,
  open: Closable[],
): Promise<SubgraphLink> => {
  const keys = await Promise.all([...subgraphNames, 'gateway' as const].map(generateCallKey));
  const publicKeys = JSON.stringify({ keys: keys.map((key) => key.publicJwk) });
  const served = await serveSubgraph({
    subgraph,
    port: 0,
    keys: await readVerifyingKeys(publicKeys),
    log: options.log,
    metrics,
  });
  const signingKeys = new Map(
    await Promise.all(
      keys.map(async ({ privateJwk }) => {
        const key = await readSigningKey(JSON.stringify(privateJwk));
        return [key.name, key] as const;
      }),
    ),
  );
  const links = new Map(
    [...signingKeys].map(([name, signingKey]) => [
      name,
      httpLink({ name: subgraph.name, url: served.url, signingKey }),
    ]),
  );
  open.push(served, ...links.values());
  const gatewayLink = links.get('gateway') as SubgraphLink;
  /** Each caller signs as itself: a subgraph with its own key, everybody else through the gateway. */
  const linkOf = (actor: Parameters<SubgraphLink['execute']>[1]['actor']): SubgraphLink =>
    (actor.kind === 'service' ? links.get(actor.name) : undefined) ?? gatewayLink;
  return {
    ...gatewayLink,
    execute: (operation, caller, more) => linkOf(caller.actor).execute(operation, caller, more),
    route: (request, caller) => linkOf(caller.actor).route(request, caller),
  };
};

/** Starts every subgraph and the gateway in this process. */
export const startPlatform = async (options: PlatformOptions): Promise<RunningPlatform> => {
  const { environment, clock, log, transport = 'memory' } = options;
  const settings = readPlatformSettings(environment);
  const metrics = options.metrics ?? createMetrics();
  const open: Closable[] = [];
  const closeAll = async (): Promise<void> => {
    for (const part of open.splice(0).reverse()) await part.close();
  };
  try {
    const queue = createQueueKit({
      redisUrl: settings.redisUrl,
      prefix: settings.redisPrefix,
      log,
    });
    open.push(queue);
    const links = new Map<SubgraphName, SubgraphLink>();
    const findLink = (name: SubgraphName): SubgraphLink => {
      const link = links.get(name);
      if (!link) throw new Error(`No subgraph ${name} runs here`);
      return link;
    };
    const started = await Promise.all(
      subgraphDefinitions.map((definition) =>
        startSubgraph(options.replace?.(definition) ?? definition, {
          environment,
          location: databaseLocation(definition.name, environment),
          poolSize: settings.poolSize,
          queue,
          findLink,
          clock,
          log,
          metrics,
          demo: settings.demo,
        }),
      ),
    );
    open.push(...started);
    for (const subgraph of started) {
      links.set(
        subgraph.name,
        transport === 'http' ? await overHttp(subgraph, options, metrics, open) : subgraph,
      );
    }
    const gateway = await startGateway({
      port: options.port,
      supergraphSdl: readFileSync(at('gateway/supergraph.graphql'), 'utf8'),
      apiSdl: readFileSync(at('gateway/api.graphql'), 'utf8'),
      links: [...links.values()],
      queue,
      authentication: {
        subgraph: 'identity',
        // Identity has read and judged it already.
        sharedSecret: environment.IDENTITY_SIGNING_SECRET || undefined,
      },
      forwardCookies: ['webrana_refresh'],
      apps,
      allowedOrigins: options.allowedOrigins,
      trustedProxies: options.trustedProxies,
      production: settings.production,
      registeredOperations: loadRegisteredOperations(manifests),
      ...readDoorSettings(environment),
      limits: { onceOnlyFields: ['signIn', 'register'], ...options.limits },
      log,
      metrics,
    });
    open.push(gateway);
    for (const subgraph of started) await subgraph.begin();
    return {
      url: gateway.url,
      gateway,
      subgraphs: new Map(started.map((subgraph) => [subgraph.name, subgraph])),
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
};
