import { createServer, type Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { Logger, Metrics } from '@webrana/telemetry';
import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import {
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  parse,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { ResolverContext } from './context.ts';
import { formatError } from './error-mapping.ts';
import { DomainError } from './errors.ts';
import { callTokenHeader } from './http-link.ts';
import { type VerifyingKeys, verifyCall } from './internal-token.ts';
import { metricsDoor } from './metrics-door.ts';
import type { Caller, SubgraphOperation } from './port.ts';
import type { RunningSubgraph } from './start-subgraph.ts';

export type ServeOptions = {
  readonly subgraph: RunningSubgraph;
  /** 0 picks a free port. */
  readonly port: number;
  readonly keys: VerifyingKeys;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Whoever shows it may read `/metrics`; without it only whoever is near. */
  readonly metricsToken?: string | undefined;
  /** Whether private networks count as strangers, as they do unless this is false. */
  readonly production?: boolean;
};

export type ServedSubgraph = { readonly url: string; close(): Promise<void> };

type Verified = Request & { caller: Caller; rawBody: Buffer };

/**
 * Serves a subgraph over HTTP and WebSocket to callers that prove themselves with a signed token;
 * everybody else is refused, `_entities` and `_service` included. Health is open, figures are not.
 */
export const serveSubgraph = async (options: ServeOptions): Promise<ServedSubgraph> => {
  const { subgraph, keys, log, metrics } = options;
  const app = express().disable('x-powered-by');
  const server = createServer(app);

  const apollo = new ApolloServer<ResolverContext>({
    schema: subgraph.schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    cache: 'bounded',
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
  await apollo.start();

  const verify: RequestHandler = async (request, response, next) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const token = request.header(callTokenHeader) ?? '';
    try {
      Object.assign(request, { caller: await verifyCall(keys, subgraph.name, token, body) });
    } catch {
      response.status(401).json({
        errors: [{ message: 'Not a known caller.', extensions: { code: 'UNAUTHENTICATED' } }],
      });
      return;
    }
    Object.assign(request, { rawBody: body });
    next();
  };

  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    const report = await subgraph.health();
    response.status(report.database && report.queue ? 200 : 503).json(report);
  });
  const letsIn = metricsDoor({
    token: options.metricsToken,
    production: options.production ?? true,
  });
  app.get('/metrics', async (request, response) => {
    if (!letsIn(request, response)) return;
    response.type(metrics.contentType).send(await metrics.metrics());
  });
  app.post(
    '/graphql',
    verify,
    (request, _response, next) => {
      request.body = JSON.parse((request as Verified).rawBody.toString('utf8'));
      next();
    },
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const { context } = subgraph.contextFactory((req as Verified).caller)();
        return { ...context, setCookie: (header) => void res.append('set-cookie', header) };
      },
    }),
  );
  app.use('/routes', verify, async (request, response) => {
    const { caller, rawBody } = request as unknown as Verified;
    const answer = await subgraph.route(
      {
        method: request.method,
        path: request.path,
        query: Object.fromEntries(new URLSearchParams(request.url.split('?')[1] ?? '')),
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ),
        body: rawBody,
      },
      caller,
    );
    response.status(answer.status).set(answer.headers ?? {});
    response.send(typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body));
  });
  const lastResort: ErrorRequestHandler = (error, _request, response, _next) => {
    log.error({ err: error }, 'a request failed');
    response.status(500).json({ errors: [{ message: 'Something went wrong on our side.' }] });
  };
  app.use(lastResort);

  const sockets = new WebSocketServer({ server, path: '/graphql' });
  const live = useServer(
    {
      onSubscribe: async (_context, _id, { query, variables, operationName, extensions }) => {
        const signed = JSON.stringify({ query, variables: variables ?? {} });
        const caller = await verifyCall(keys, subgraph.name, String(extensions?.token), signed);
        const operation = {
          query,
          variables: variables ?? {},
          operationName: operationName ?? undefined,
        };
        return {
          schema: subgraph.schema,
          document: parse(query),
          contextValue: { operation, caller },
        };
      },
      // The kit's own executor gives every event a fresh context; graphql-ws only carries the frames.
      subscribe: ({ contextValue }) => openSource(subgraph, contextValue as SourceRequest),
      // Answers come with errors formatted already, which the library would take for its own.
      onNext: (_context, _id, _payload, _args, answer) => answer as ExecutionResult,
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) => maskError(error.toJSON(), error, log)),
    },
    sockets,
  );

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    async close() {
      await live.dispose();
      await apollo.stop();
      await closeServer(server);
    },
  };
};

type SourceRequest = { operation: SubgraphOperation; caller: Caller };

const openSource = async (
  subgraph: RunningSubgraph,
  { operation, caller }: SourceRequest,
): Promise<AsyncIterable<ExecutionResult>> =>
  (await subgraph.subscribe(operation, caller)) as AsyncIterable<ExecutionResult>;

const maskError = (
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError => {
  const original = (error as GraphQLError).originalError;
  if (original || error instanceof DomainError) return formatError(error as GraphQLError, log, '');
  const code = formatted.extensions?.code ?? 'INTERNAL';
  return {
    message: formatted.message,
    locations: formatted.locations,
    path: formatted.path,
    extensions: { code },
  };
};

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    server.closeAllConnections();
  });
