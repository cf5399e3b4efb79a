import type { Environment } from '@webrana/config';
import type { SubgraphName } from '@webrana/events';
import { createQueueKit } from '@webrana/queue-kit';
import { createLogger, createMetrics, systemClock } from '@webrana/telemetry';
import type { AnySubgraphDefinition } from './definition.ts';
import {
  completeEnvironment,
  databaseLocation,
  defaultPort,
  readPlatformSettings,
  subgraphUrl,
} from './environment.ts';
import { httpLink } from './http-link.ts';
import { readSigningKey, readVerifyingKeys } from './internal-token.ts';
import type { SubgraphLink } from './port.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import { startSubgraph } from './start-subgraph.ts';

/** Runs one subgraph as a process of its own until it is asked to stop. */
export const runSubgraph = async (
  definition: AnySubgraphDefinition,
  given: Environment,
): Promise<void> => {
  const { name } = definition;
  const environment = await completeEnvironment(given, name);
  const settings = readPlatformSettings(environment);
  const log = createLogger({ name: `webrana-${name}`, level: settings.logLevel });
  const metrics = createMetrics({ defaults: true });
  if (!settings.redisUrl)
    log.warn(
      {},
      'without REDIS_URL events do not leave this process; set it when subgraphs run apart',
    );

  const queue = createQueueKit({ redisUrl: settings.redisUrl, prefix: settings.redisPrefix, log });
  const signingKey = await readSigningKey(environment.INTERNAL_PRIVATE_KEY as string);
  const links = new Map<SubgraphName, SubgraphLink>();
  const findLink = (other: SubgraphName): SubgraphLink => {
    const known = links.get(other);
    if (known) return known;
    const link = httpLink({ name: other, url: subgraphUrl(other, environment), signingKey });
    links.set(other, link);
    return link;
  };
  const subgraph = await startSubgraph(definition, {
    environment,
    location: databaseLocation(name, environment),
    poolSize: settings.poolSize,
    queue,
    findLink,
    clock: systemClock,
    log,
    metrics,
    demo: settings.demo,
  });
  const served = await serveSubgraph({
    subgraph,
    port: Number(environment.PORT ?? defaultPort(name)),
    keys: await readVerifyingKeys(environment.INTERNAL_PUBLIC_KEYS as string),
    log,
    metrics,
    metricsToken: settings.metricsToken,
    production: settings.production,
  });
  await subgraph.begin();
  log.info(
    { url: served.url, database: subgraph.database.kind, queue: queue.kind },
    `${name} is ready`,
  );

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await served.close();
    await subgraph.close();
    await Promise.all([...links.values()].map((link) => link.close()));
    await queue.close();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};
