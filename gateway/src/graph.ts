import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import {
  ApolloGateway,
  buildOperationContext,
  executeQueryPlan,
  type GraphQLDataSource,
} from '@apollo/gateway';
import { QueryPlanner, type SubscriptionNode } from '@apollo/query-planner';
import type { SubgraphLink } from '@webrana/subgraph-kit';
import type { FormattedExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { OperationContext } from './caller.ts';
import { disableVendorTelemetry } from './config.ts';
import { linkDataSource } from './data-source.ts';
import type { AdmittedOperation } from './documents.ts';
import type { GatewayLimits, GatewayLog } from './options.ts';

/** Name under which an event answers the first fetch of its plan; no subgraph can be called so. */
const eventSource = '@event';

/** An answer before its errors are masked. */
export type PlannedResult = Awaited<ReturnType<typeof executeQueryPlan>>;
type GatewayRequestContext = Parameters<typeof executeQueryPlan>[2];

/** A planned subscription: where its events come from and how each becomes an answer. */
export type SubscriptionPlan = {
  readonly serviceName: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variableNames: readonly string[];
  /** Completes one event with what other subgraphs add. */
  run(
    event: FormattedExecutionResult,
    admitted: AdmittedOperation,
    context: OperationContext,
  ): Promise<PlannedResult>;
};

/** The composed graph: the library's gateway for queries and mutations, our own plans for subscriptions. */
export type Graph = {
  readonly gateway: ApolloGateway;
  readonly logger: ReturnType<typeof loggerFor>;
  /** What callers see: everything but `@inaccessible`. */
  readonly schema: GraphQLSchema;
  planSubscription(admitted: AdmittedOperation): SubscriptionPlan;
};

const loggerFor = (log: GatewayLog) => ({
  debug: (message?: unknown) => log.debug({}, String(message)),
  info: (message?: unknown) => log.debug({}, String(message)),
  warn: (message?: unknown) => log.warn({}, String(message)),
  error: (message?: unknown) => log.error({}, String(message)),
});

/** Loads a supergraph and connects it to the links. */
export const createGraph = (options: {
  supergraphSdl: string;
  links: readonly SubgraphLink[];
  limits: GatewayLimits;
  log: GatewayLog;
}): Graph => {
  disableVendorTelemetry();
  const { limits, log } = options;
  const logger = loggerFor(log);
  const linkByName = new Map<string, SubgraphLink>(options.links.map((link) => [link.name, link]));
  const supergraph = Supergraph.build(options.supergraphSdl, { validateSupergraph: false });
  const sources: Record<string, GraphQLDataSource<OperationContext>> = Object.create(null);
  for (const { name } of supergraph.subgraphsMetadata()) {
    sources[name] = linkDataSource(name, linkByName.get(name), limits.subgraphTimeoutMs, log);
  }

  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    validateSupergraph: false,
    logger,
    // Its default follows NODE_ENV and would hand query plans to whoever sends the header.
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => sources[name] as GraphQLDataSource,
  });

  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  /** As long as their documents are remembered. */
  const plans = new WeakMap<OperationDefinitionNode, SubscriptionPlan>();

  const createPlan = ({ document, operationName }: AdmittedOperation): SubscriptionPlan => {
    const operation = operationFromDocument(apiSchema, document, { operationName });
    const { node } = planner.buildQueryPlan(operation);
    if (node?.kind !== 'Subscription') throw new Error('The planner did not plan a subscription.');
    const { primary, rest } = node as SubscriptionNode;
    const first = { ...primary, serviceName: eventSource };
    const plan = {
      kind: 'QueryPlan' as const,
      node: rest ? { kind: 'Sequence' as const, nodes: [first, rest] } : first,
    };
    const operationContext = buildOperationContext({
      schema,
      operationDocument: document,
      operationName,
    });
    return {
      serviceName: primary.serviceName,
      query: primary.operation,
      operationName: primary.operationName,
      variableNames: primary.variableUsages ?? [],
      run: (event, admitted, context) => {
        const fromEvent: GraphQLDataSource = {
          process: async () => ({ data: event.data, errors: event.errors }),
        };
        const request = {
          query: admitted.query,
          operationName: admitted.operationName,
          variables: admitted.variables,
        };
        // Only what the executor reads: the rest of this type describes the HTTP pipeline.
        const requestContext = { request, context, logger, metrics: {} };
        return executeQueryPlan(
          plan,
          { ...sources, [eventSource]: fromEvent },
          requestContext as unknown as GatewayRequestContext,
          operationContext,
          supergraphSchema,
          apiSchema,
        );
      },
    };
  };

  return {
    gateway,
    logger,
    schema,
    planSubscription: (admitted) => {
      const known = plans.get(admitted.operation) ?? createPlan(admitted);
      plans.set(admitted.operation, known);
      return known;
    },
  };
};
