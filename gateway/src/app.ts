import type { IncomingMessage } from 'node:http';
import type { RequestFacts, SubgraphLink } from '@webrana/subgraph-kit';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Authenticator } from './authentication.ts';
import type { Budget } from './budget.ts';
import { Refusal } from './errors.ts';
import type { Executor } from './executor.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { GatewayLimits, GatewayLog, GatewayOptions } from './options.ts';
import { graphqlRoute } from './routes/graphql.ts';
import { healthRoutes } from './routes/health.ts';
import { metricsRoute } from './routes/metrics.ts';
import { pageRoutes } from './routes/pages.ts';
import { playgroundRoutes } from './routes/playground.ts';
import { rawRoutes } from './routes/raw.ts';
import { securityHeaders } from './routes/security-headers.ts';

export type AppOptions = {
  gateway: GatewayOptions;
  executor: Executor;
  authenticate: Authenticator;
  factsOf: (request: IncomingMessage) => RequestFacts;
  /** Owns the key set. */
  identity: SubgraphLink;
  limits: GatewayLimits;
  metrics: GatewayMetrics;
  budget: Budget;
  log: GatewayLog;
  isDraining: () => boolean;
};

/** What body parsers say, in our codes. */
const refusalFor = (error: { status?: unknown; type?: unknown }): Refusal | undefined => {
  if (error.type === 'entity.too.large') {
    return new Refusal('BAD_USER_INPUT', 'The request is too large.', { status: 413 });
  }
  const { status } = error;
  if (typeof status !== 'number' || status < 400 || status >= 500) return undefined;
  return new Refusal('BAD_USER_INPUT', 'The request cannot be read.', { status });
};

/** Every HTTP route: the fixed ones first, then the apps from the longest path to `/`. */
export const createApp = (options: AppOptions): { app: Express; inFlight: () => number } => {
  const { gateway, limits, metrics, log, factsOf, executor } = options;
  const { links, queue } = gateway;
  let inFlight = 0;

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((_request, response, next) => {
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
    });
    if (options.isDraining()) response.setHeader('Connection', 'close');
    next();
  });
  app.use(securityHeaders);
  app.use(healthRoutes({ links, queue, isDraining: options.isDraining }));
  app.use(
    metricsRoute({
      metrics,
      token: gateway.metricsToken,
      production: gateway.production,
      addressOf: (request) => factsOf(request).clientAddress,
    }),
  );
  app.all(
    '/graphql',
    ...graphqlRoute({
      executor,
      authenticate: options.authenticate,
      factsOf,
      allowedOrigins: gateway.allowedOrigins ?? [],
      limits,
      metrics,
      budget: options.budget,
    }),
  );
  app.use(rawRoutes({ links, factsOf, identity: options.identity, limits, log }));
  app.use(playgroundRoutes({ apiSdl: gateway.apiSdl, directory: gateway.playgroundDirectory }));
  const apps = [...(gateway.apps ?? [])].sort((a, b) => b.path.length - a.path.length);
  for (const { path, directory, connectSources } of apps) {
    app.use(path, pageRoutes({ directory, connectSources, howToBuild: 'npm run build' }));
  }
  app.use((_request, response) => {
    response.status(404).json({ error: 'NOT_FOUND' });
  });

  const onError: ErrorRequestHandler = (error, request, response, _next) => {
    const { requestId } = factsOf(request);
    const refusal = refusalFor(error as object);
    const masked = executor.mask(refusal ?? error, requestId);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.setHeader('X-Request-Id', requestId);
    response.status(refusal?.status ?? 500).json({ errors: [masked] });
  };
  app.use(onError);
  return { app, inFlight: () => inFlight };
};
