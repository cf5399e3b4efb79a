import type { GraphQLDataSource } from '@apollo/gateway';
import type { SubgraphLink } from '@webrana/subgraph-kit';
import { type GraphQLFormattedError, Kind, parse, type SelectionSetNode } from 'graphql';
import type { OperationContext } from './caller.ts';
import type { GatewayLog } from './options.ts';
import { TimeLimitError, withinTime } from './time-limit.ts';

const maximumErrors = 20;

const responseKeys = (set: SelectionSetNode): string[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return responseKeys(selection.selectionSet);
    const key = selection.alias?.value ?? selection.name.value;
    return key === '__typename' ? [] : [key];
  });

/** One error per field that stays empty, so that a page can tell what is missing. */
const unavailableErrors = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
): GraphQLFormattedError[] => {
  const [definition] = parse(query, { noLocation: true }).definitions;
  const paths: (string | number)[][] = [];
  if (definition?.kind === Kind.OPERATION_DEFINITION) {
    const { representations } = variables;
    const entities = definition.selectionSet.selections[0];
    if (Array.isArray(representations) && entities?.kind === Kind.FIELD && entities.selectionSet) {
      const keys = [...new Set(responseKeys(entities.selectionSet))];
      for (let index = 0; index < representations.length && paths.length < maximumErrors; index++) {
        for (const key of keys) paths.push(['_entities', index, key]);
      }
    } else {
      for (const key of responseKeys(definition.selectionSet)) paths.push([key]);
    }
  }
  return paths.slice(0, maximumErrors).map((path) => ({
    message: 'This part of the platform does not answer right now. Try again in a moment.',
    path,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  }));
};

/**
 * Runs the gateway's fetches over a link. A subgraph that is dead, or with which one request has
 * waited `timeoutMs` in all, leaves its own fields empty with typed errors and stops nothing else.
 */
export const linkDataSource = (
  name: string,
  link: SubgraphLink | undefined,
  timeoutMs: number,
  log: GatewayLog,
): GraphQLDataSource<OperationContext> => ({
  process: async (options) => {
    const { query = '', variables = {}, operationName } = options.request;
    const context = options.context as OperationContext;
    const startedAt = performance.now();
    const waited = context.waited.get(name) ?? 0;
    try {
      if (!link) throw new Error('No link leads there.');
      if (waited >= timeoutMs) throw new TimeLimitError(timeoutMs);
      const answer = await withinTime(timeoutMs - waited, (signal) =>
        link.execute({ query, variables, operationName }, context.caller, { signal }),
      );
      // Whoever answered without either was not the subgraph, but something in front of it.
      if (answer.data === undefined && !answer.errors?.length) throw new Error('An empty answer.');
      if (answer.setCookies) context.setCookies.push(...answer.setCookies);
      return { data: answer.data, errors: answer.errors };
    } catch (error) {
      const { requestId } = context.caller.request;
      log.warn({ err: error, subgraph: name, requestId }, 'A subgraph did not answer.');
      return { errors: unavailableErrors(query, variables) };
    } finally {
      const total = (context.waited.get(name) ?? 0) + performance.now() - startedAt;
      context.waited.set(name, total);
    }
  },
});
