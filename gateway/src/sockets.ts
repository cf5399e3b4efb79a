import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RequestFacts } from '@webrana/subgraph-kit';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Context } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Authenticator } from './authentication.ts';
import type { Budget } from './budget.ts';
import { operationContext } from './caller.ts';
import type { AdmittedOperation, Submission } from './documents.ts';
import { Refusal } from './errors.ts';
import type { Executor } from './executor.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { GatewayLimits, GatewayLog } from './options.ts';
import { SocketRegister } from './socket-register.ts';

type Params = Record<string, unknown> | undefined;
type Running = { admitted: AdmittedOperation; facts: RequestFacts; socket: WebSocket };

export type SocketOptions = {
  executor: Executor;
  authenticate: Authenticator;
  limits: GatewayLimits;
  metrics: GatewayMetrics;
  log: GatewayLog;
  isOwnOrigin: (headers: IncomingHttpHeaders) => boolean;
  factsOf: (request: IncomingMessage, transport: 'socket') => RequestFacts;
  budget: Budget;
};

export type Sockets = {
  /** Takes over an HTTP upgrade on the GraphQL path. */
  upgrade(request: IncomingMessage, duplex: Duplex, head: Buffer): void;
  /** Ends every socket of a session. */
  closeSession(sessionId: string): void;
  /** Looks again at whatever one person's sockets stand on. */
  recheckOwner(ownerId: string): Promise<void>;
  /** Queries and mutations that are running; subscriptions do not count. */
  readonly inFlight: () => number;
  close(): Promise<void>;
};

/** Refuses an upgrade in plain HTTP. */
export const refuseUpgrade = (duplex: Duplex, status: string): void => {
  duplex.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

const authorizationOf = (params: Params, request: IncomingMessage): string | undefined => {
  const token = params?.accessToken;
  if (typeof token === 'string' && token !== '') return `Bearer ${token}`;
  const header = params?.authorization ?? params?.Authorization;
  if (typeof header === 'string' && header !== '') return header;
  return request.headers.authorization;
};

/** A stream that fails at once: the protocol then says `error` instead of closing the socket. */
const failing = (error: unknown): AsyncIterableIterator<never> => ({
  next: () => Promise.reject(error),
  return: () => Promise.resolve({ done: true, value: undefined }),
  [Symbol.asyncIterator]() {
    return this;
  },
});

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('Unexpected', { originalError: error instanceof Error ? error : undefined });

/** GraphQL over WebSocket with the same limits, actors and errors as over HTTP. */
export const createSockets = (options: SocketOptions): Sockets => {
  const { executor, limits, metrics, log } = options;
  const register = new SocketRegister(options);
  const running = new WeakMap<ExecutionArgs, Running>();
  let inFlight = 0;

  const connect = async (ctx: Context<Params, Extra>): Promise<boolean> => {
    const { socket, request } = ctx.extra;
    try {
      const { clientAddress } = options.factsOf(request, 'socket');
      const authorization = authorizationOf(ctx.connectionParams, request);
      const identity = await options.authenticate(authorization, clientAddress);
      return register.add(socket, identity);
    } catch (error) {
      const isOurs = error instanceof Refusal;
      if (!isOurs) log.error({ err: error }, 'A socket could not be authenticated.');
      if (isOurs && error.code === 'UNAUTHENTICATED') socket.close(4401, 'Unauthenticated');
      else if (isOurs && error.code === 'FORBIDDEN') socket.close(4403, 'Forbidden');
      else if (isOurs && error.code === 'RATE_LIMITED') socket.close(4429, 'Too many requests');
      else socket.close(1013, 'Try again later');
      return false;
    }
  };

  const admit = async (ctx: Context<Params, Extra>, payload: Submission) => {
    const { socket, request } = ctx.extra;
    const facts = options.factsOf(request, 'socket');
    try {
      if (Object.keys(ctx.subscriptions).length > limits.operationsPerSocket) {
        throw new Refusal('RATE_LIMITED', 'Too many operations run on this connection.', {
          facts: { limit: limits.operationsPerSocket },
        });
      }
      const rules = executor.rulesFor(register.actorOf(socket), 'socket');
      const admitted = executor.documents.admit(payload, rules);
      await options.budget(register.actorOf(socket), facts, admitted);
      const errors = executor.documents.validate(admitted);
      if (errors.length > 0) return errors;
      const args: ExecutionArgs = {
        // Required by the type; our own `execute` and `subscribe` do not read it.
        schema: undefined as unknown as GraphQLSchema,
        document: admitted.document,
        operationName: admitted.operationName,
        variableValues: admitted.variables,
        contextValue: facts.requestId,
      };
      running.set(args, { admitted, facts, socket });
      return args;
    } catch (error) {
      return [asGraphQLError(error)];
    }
  };

  const execute = async (args: ExecutionArgs) => {
    const { admitted, facts, socket } = running.get(args) as Running;
    const context = operationContext({ actor: register.actorOf(socket), request: facts });
    const end = metrics.duration.startTimer({
      operation: admitted.operation.operation,
      transport: 'socket',
    });
    inFlight += 1;
    try {
      const result = await executor.within(facts.requestId, () => executor.run(admitted, context));
      end({ outcome: result.errors ? 'errors' : 'ok' });
      return result;
    } catch (error) {
      end({ outcome: 'errors' });
      return { errors: [executor.mask(error, facts.requestId)] };
    } finally {
      inFlight -= 1;
    }
  };

  const subscribe = async (args: ExecutionArgs) => {
    const { admitted, facts, socket } = running.get(args) as Running;
    const actor = register.actorOf(socket);
    metrics.subscriptions.inc();
    try {
      return await executor.subscribe(admitted, () => operationContext({ actor, request: facts }), {
        onOverflow: () => register.cut(socket, 'slow-reader'),
        onEnd: () => metrics.subscriptions.dec(),
      });
    } catch (error) {
      metrics.subscriptions.dec();
      return failing(error);
    }
  };

  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytes,
    perMessageDeflate: false,
    clientTracking: true,
  });
  useServer<Params, Record<string, never>>(
    {
      isProd: true,
      connectionInitWaitTimeout: limits.connectionInitMs,
      onConnect: connect,
      onSubscribe: (ctx, _id, payload) => admit(ctx, payload),
      execute: execute as never,
      subscribe: subscribe as never,
      onNext: (ctx, _id, _payload, args, result) => {
        if (
          args &&
          running.get(args)?.admitted.operation.operation === OperationTypeNode.SUBSCRIPTION
        ) {
          metrics.events.inc();
        }
        const { socket } = ctx.extra;
        if (socket.bufferedAmount > limits.socketBufferBytes) register.cut(socket, 'slow-reader');
        return result as never;
      },
      onError: (ctx, _id, _payload, errors) => {
        const { requestId } = options.factsOf(ctx.extra.request, 'socket');
        return errors.map((error) => executor.mask(error.originalError ?? error, requestId));
      },
    },
    server,
    limits.keepAliveMs,
  );
  server.on('connection', (socket) => {
    metrics.sockets.inc();
    socket.once('close', () => metrics.sockets.dec());
  });

  return {
    upgrade: (request, duplex, head) => {
      if (!options.isOwnOrigin(request.headers)) return refuseUpgrade(duplex, '403 Forbidden');
      server.handleUpgrade(request, duplex, head, (socket) =>
        server.emit('connection', socket, request),
      );
    },
    closeSession: (sessionId) => register.closeSession(sessionId),
    recheckOwner: (ownerId) => register.recheckOwner(ownerId),
    inFlight: () => inFlight,
    close: async () => {
      register.stop();
      for (const socket of server.clients) socket.close(1001, 'Going away');
      const deadline = Date.now() + 1_000;
      while (server.clients.size > 0 && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      for (const socket of server.clients) socket.terminate();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
