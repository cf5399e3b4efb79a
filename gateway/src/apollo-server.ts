import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { OperationContext } from './caller.ts';
import type { Graph } from './graph.ts';
import type { GatewayLog } from './options.ts';

/** Explains a null in words of the schema: for the log, not for the caller, who sees the null. */
const keepCompletionInside = (log: GatewayLog): ApolloServerPlugin<OperationContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      const { valueCompletion } = response.body.singleResult.extensions ?? {};
      if (valueCompletion === undefined) return;
      const { requestId } = contextValue.caller.request;
      log.warn({ requestId, valueCompletion }, 'A required field came back empty.');
      delete response.body.singleResult.extensions;
    },
  }),
});

/** Starts the server library for queries and mutations, without what would talk to its vendor. */
export const startApolloServer = async (options: {
  graph: Graph;
  maxTokens: number;
  production: boolean;
  log: GatewayLog;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}): Promise<ApolloServer<OperationContext>> => {
  const server = new ApolloServer<OperationContext>({
    gateway: options.graph.gateway,
    logger: options.graph.logger,
    // `Documents` decides per actor.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: options.production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: options.maxTokens },
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: options.formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      keepCompletionInside(options.log),
    ],
  });
  await server.start();
  return server;
};
