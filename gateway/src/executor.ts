import { AsyncLocalStorage } from 'node:async_hooks';
import type { ApolloServer } from '@apollo/server';
import type { Actor, SubgraphAnswer, SubgraphLink } from '@webrana/subgraph-kit';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { startApolloServer } from './apollo-server.ts';
import type { OperationContext } from './caller.ts';
import { type AdmissionRules, type AdmittedOperation, Documents } from './documents.ts';
import { maskError, unavailable } from './errors.ts';
import { openEventSource } from './event-source.ts';
import { eventStream } from './event-stream.ts';
import { createGraph, type PlannedResult } from './graph.ts';
import type { GatewayLimits, GatewayLog } from './options.ts';

/** Runs operations, over whichever transport they came. */
export type Executor = {
  readonly apollo: ApolloServer<OperationContext>;
  readonly documents: Documents;
  /** What an actor may send over a transport. */
  rulesFor(actor: Actor, transport: 'get' | 'post' | 'socket'): AdmissionRules;
  /** The only way errors leave. */
  mask(error: unknown, requestId: string): GraphQLFormattedError;
  /** Runs `work` so that errors masked inside carry this request id. */
  within<T>(requestId: string, work: () => Promise<T>): Promise<T>;
  run(admitted: AdmittedOperation, context: OperationContext): Promise<FormattedExecutionResult>;
  /** Opens the event source; `nextContext` gives each event a context of its own. */
  subscribe(
    admitted: AdmittedOperation,
    nextContext: () => OperationContext,
    hooks: { onOverflow: () => void; onEnd: () => void },
  ): Promise<AsyncIterableIterator<FormattedExecutionResult>>;
  stop(): Promise<void>;
};

const pick = (variables: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(
    names.filter((name) => variables[name] !== undefined).map((name) => [name, variables[name]]),
  );

/** Composes the graph, the server library and the masking of errors. */
export const createExecutor = async (options: {
  supergraphSdl: string;
  links: readonly SubgraphLink[];
  limits: GatewayLimits;
  registeredOperations: ReadonlyMap<string, string>;
  fieldCosts?: Readonly<Record<string, number>>;
  /** Whether everybody may send documents of their own; API keys always may. */
  freeDocuments: boolean;
  production: boolean;
  log: GatewayLog;
}): Promise<Executor> => {
  const { limits, links, log, production, freeDocuments } = options;
  const graph = createGraph({ supergraphSdl: options.supergraphSdl, links, limits, log });
  const documents = new Documents({
    schema: graph.schema,
    limits,
    registered: options.registeredOperations,
    hideSuggestions: production,
    fieldCosts: options.fieldCosts,
  });
  const linkByName = new Map<string, SubgraphLink>(links.map((link) => [link.name, link]));
  const requestIds = new AsyncLocalStorage<string>();
  const masking = (requestId: string) => ({ requestId, log, hideSuggestions: production });
  const apollo = await startApolloServer({
    graph,
    maxTokens: limits.tokens,
    production,
    log,
    formatError: (formatted, error) =>
      maskError(error, masking(requestIds.getStore() ?? 'unknown'), formatted),
  });

  const outward = (result: PlannedResult, requestId: string): FormattedExecutionResult => {
    const { data, errors, extensions } = result;
    const valueCompletion = extensions?.valueCompletion;
    if (valueCompletion) log.warn({ requestId, valueCompletion }, 'A required field is empty.');
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors ? { errors: errors.map((error) => maskError(error, masking(requestId))) } : {}),
    };
  };

  return {
    apollo,
    documents,
    rulesFor: (actor, transport) => ({
      mayWriteFreely: freeDocuments || (actor.kind === 'user' && actor.apiKey !== undefined),
      mayIntrospect: !production || (actor.kind === 'user' && actor.role === 'ADMIN'),
      mayMutate: transport !== 'get',
      maySubscribe: transport === 'socket',
    }),
    mask: (error, requestId) => maskError(error, masking(requestId)),
    within: (requestId, work) => requestIds.run(requestId, work),
    run: async (admitted, context) => {
      const { query, operationName, variables } = admitted;
      const request = { query, operationName, variables };
      const { body } = await apollo.executeOperation(request, { contextValue: context });
      if (body.kind !== 'single') throw new Error('Incremental answers are not offered.');
      return body.singleResult as FormattedExecutionResult;
    },
    subscribe: async (admitted, nextContext, hooks) => {
      const plan = graph.planSubscription(admitted);
      const link = linkByName.get(plan.serviceName);
      if (!link) throw unavailable();
      const variables = pick(admitted.variables, plan.variableNames);
      const operation = { query: plan.query, operationName: plan.operationName, variables };
      const source = await openEventSource(link, operation, nextContext().caller, {
        timeoutMs: limits.subgraphTimeoutMs,
        log,
      });
      const answer = async (event: SubgraphAnswer) => {
        const context = nextContext();
        const result = await plan.run(event, admitted, context);
        return outward(result, context.caller.request.requestId);
      };
      return eventStream(source, answer, { maximumQueued: limits.queuedEvents, ...hooks });
    },
    stop: () => apollo.stop(),
  };
};
