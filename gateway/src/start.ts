import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { liveTopics } from '@webrana/events';
import { createApp } from './app.ts';
import { createBudget } from './budget.ts';
import { addressReader, factsReader, originCheck } from './caller.ts';
import { createExecutor } from './executor.ts';
import { createIdentityChecks } from './identity-checks.ts';
import { createMetrics } from './metrics.ts';
import {
  defaultLimits,
  type GatewayLimits,
  type GatewayOptions,
  type RunningGateway,
  silentLog,
} from './options.ts';
import { createSockets, refuseUpgrade } from './sockets.ts';

/** One text of an event that came by a topic. */
const factOf = (payload: unknown, name: string): string | undefined => {
  const fact = (payload as { data?: Record<string, unknown> } | undefined)?.data?.[name];
  return typeof fact === 'string' ? fact : undefined;
};

const until = async (isDone: () => boolean, deadlineMs: number): Promise<void> => {
  const deadline = Date.now() + deadlineMs;
  while (!isDone() && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Starts the gateway and resolves once it listens. The links and the queue stay the caller's. */
export const startGateway = async (options: GatewayOptions): Promise<RunningGateway> => {
  const { links, queue, production } = options;
  const log = options.log ?? silentLog;
  const limits: GatewayLimits = { ...defaultLimits, ...options.limits };
  const metrics = createMetrics(options.metrics);
  const { subgraph, sharedSecret } = options.authentication;
  const identity = links.find(({ name }) => name === subgraph);
  if (!identity) throw new Error(`No link leads to "${subgraph}".`);

  const executor = await createExecutor({
    supergraphSdl: options.supergraphSdl,
    links,
    limits,
    registeredOperations: options.registeredOperations ?? new Map(),
    fieldCosts: options.budget?.fieldCosts,
    freeDocuments: options.freeDocuments ?? true,
    production,
    log,
  });
  const { authenticate, sessions, apiKeys, events } = createIdentityChecks({
    link: identity,
    secret: sharedSecret,
    limits,
    suspiciousTokens: metrics.suspiciousTokens,
    log,
  });
  const isOwnOrigin = originCheck(options.allowedOrigins ?? []);
  const factsOf = factsReader({
    forwardCookies: options.forwardCookies ?? [],
    addressOf: addressReader(options.trustedProxies ?? []),
    isOwnOrigin,
  });
  const budget = options.budget
    ? createBudget({ queue, rules: options.budget, metrics, log })
    : async () => {};
  const shared = { executor, authenticate, limits, metrics, log, factsOf, budget };
  const sockets = createSockets({ ...shared, isOwnOrigin });

  let isDraining = false;
  const { app, inFlight } = createApp({
    ...shared,
    gateway: options,
    identity,
    isDraining: () => isDraining,
  });
  // Idle connections outlive those of load balancers, which would otherwise reuse a closed one.
  const times = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };
  const server = createServer(times, app);
  server.on('upgrade', (request, duplex, head) => {
    duplex.on('error', () => duplex.destroy());
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/graphql') refuseUpgrade(duplex, '404 Not Found');
    else if (isDraining) refuseUpgrade(duplex, '503 Service Unavailable');
    else sockets.upgrade(request, duplex, head);
  });

  const listening = await Promise.all([
    queue.pubsub.subscribe(liveTopics.sessionRevoked, (payload) => {
      const sessionId = factOf(payload, 'sessionId');
      if (sessionId === undefined) return;
      sessions.revoke(sessionId);
      sockets.closeSession(sessionId);
    }),
    queue.pubsub.subscribe(liveTopics.apiKeysChanged, (payload) => {
      const ownerId = factOf(payload, 'ownerId');
      if (ownerId === undefined) return;
      apiKeys.forgetOwner(ownerId);
      void sockets.recheckOwner(ownerId);
    }),
  ]);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  log.info({ port }, 'The gateway listens.');

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    isDraining = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await until(() => inFlight() + sockets.inFlight() === 0, limits.drainMs);
    await sockets.close();
    server.closeAllConnections();
    await closed;
    for (const stopListening of listening) await stopListening();
    await events.close();
    await executor.stop();
    log.info({}, 'The gateway stopped.');
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};
