import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { liveTopics } from '@webrana/events';
import { createApp } from './app.ts';
import { createAuthenticator } from './authentication.ts';
import { addressReader, factsReader, originCheck } from './caller.ts';
import { createExecutor } from './executor.ts';
import { KeySet } from './keys.ts';
import { createMetrics } from './metrics.ts';
import {
  defaultLimits,
  type GatewayLimits,
  type GatewayOptions,
  type RunningGateway,
  silentLog,
} from './options.ts';
import { Sessions } from './sessions.ts';
import { createSockets, refuseUpgrade } from './sockets.ts';

const sessionIdOf = (payload: unknown): string | undefined => {
  const data = (payload as { data?: { sessionId?: unknown } } | undefined)?.data;
  return typeof data?.sessionId === 'string' ? data.sessionId : undefined;
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
  const authentication = {
    keysPath: '/jwks.json',
    introspectPath: '/sessions/introspect',
    issuer: 'webrana',
    audience: 'webrana-api',
    ...options.authentication,
  };
  const identityLink = links.find(({ name }) => name === authentication.subgraph);
  if (!identityLink) throw new Error(`No link leads to "${authentication.subgraph}".`);

  const executor = await createExecutor({
    supergraphSdl: options.supergraphSdl,
    links,
    limits,
    registeredOperations: options.registeredOperations ?? new Map(),
    production,
    log,
  });
  const sessions = new Sessions({
    link: identityLink,
    path: authentication.introspectPath,
    cacheMs: limits.sessionCacheMs,
    graceMs: limits.sessionGraceMs,
    log,
  });
  const authenticate = createAuthenticator({
    keys: new KeySet(identityLink, authentication.keysPath),
    sessions,
    issuer: authentication.issuer,
    audience: authentication.audience,
  });
  const isOwnOrigin = originCheck(options.allowedOrigins ?? []);
  const factsOf = factsReader({
    forwardCookies: options.forwardCookies ?? [],
    addressOf: addressReader(options.trustedProxies ?? []),
    isOwnOrigin,
  });
  const shared = { executor, authenticate, limits, metrics, log, factsOf };
  const sockets = createSockets({ ...shared, sessions, isOwnOrigin });

  let isDraining = false;
  const { app, inFlight } = createApp({
    ...shared,
    gateway: options,
    keys: { subgraph: authentication.subgraph, path: authentication.keysPath },
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

  const stopListening = await queue.pubsub.subscribe(liveTopics.sessionRevoked, (payload) => {
    const sessionId = sessionIdOf(payload);
    if (sessionId === undefined) return;
    sessions.revoke(sessionId);
    sockets.closeSession(sessionId);
  });
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
    await stopListening();
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
