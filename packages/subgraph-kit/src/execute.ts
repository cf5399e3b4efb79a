import type { Logger } from '@webrana/telemetry';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ResolverContext } from './context.ts';
import { formatError } from './error-mapping.ts';
import type { SubgraphAnswer, SubgraphOperation } from './port.ts';

export type ContextFactory = () => {
  context: ResolverContext;
  cookies: readonly string[];
};

/** Runs operations against one schema, remembering parsed and validated documents. */
export const createExecutor = (schema: GraphQLSchema, log: Logger) => {
  const documents = new LRUCache<string, DocumentNode>({ max: 500 });

  const documentOf = (query: string): DocumentNode => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query, { maxTokens: 20_000 });
    const problems = validate(schema, document);
    if (problems[0]) throw problems[0];
    documents.set(query, document);
    return document;
  };

  const finish = (
    result: ExecutionResult,
    cookies: readonly string[],
    requestId: string,
  ): SubgraphAnswer => ({
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(result.errors?.length
      ? { errors: result.errors.map((error) => formatError(error, log, requestId)) }
      : {}),
    ...(cookies.length ? { setCookies: cookies } : {}),
  });

  const refuse = (error: unknown, requestId: string): SubgraphAnswer =>
    finish(
      { errors: [error instanceof GraphQLError ? error : new GraphQLError(String(error))] },
      [],
      requestId,
    );

  return {
    async execute(
      operation: SubgraphOperation,
      createContext: ContextFactory,
    ): Promise<SubgraphAnswer> {
      const { context, cookies } = createContext();
      try {
        const result = await execute({
          schema,
          document: documentOf(operation.query),
          contextValue: context,
          variableValues: operation.variables,
          operationName: operation.operationName,
        });
        return finish(result, cookies, context.request.requestId);
      } catch (error) {
        return refuse(error, context.request.requestId);
      }
    },

    /** Each event is executed with a fresh context, so that nothing is read from an old cache. */
    async subscribe(
      operation: SubgraphOperation,
      createContext: ContextFactory,
    ): Promise<AsyncIterableIterator<SubgraphAnswer>> {
      const { context } = createContext();
      const { requestId } = context.request;
      let document: DocumentNode;
      try {
        document = documentOf(operation.query);
      } catch (error) {
        return single(refuse(error, requestId));
      }
      const shared = {
        schema,
        document,
        variableValues: operation.variables,
        operationName: operation.operationName,
      };
      const source = await createSourceEventStream({ ...shared, contextValue: context });
      if (!(Symbol.asyncIterator in source)) return single(finish(source, [], requestId));
      const events = source[Symbol.asyncIterator]();
      const answers: AsyncIterableIterator<SubgraphAnswer> = {
        async next() {
          const event = await events.next();
          if (event.done) return { value: undefined, done: true };
          const result = await execute({
            ...shared,
            rootValue: event.value,
            contextValue: createContext().context,
          });
          return { value: finish(result, [], requestId), done: false };
        },
        async return() {
          await events.return?.();
          return { value: undefined, done: true };
        },
        async throw(error) {
          await events.return?.();
          throw error;
        },
        [Symbol.asyncIterator]: () => answers,
      };
      return answers;
    },
  };
};

async function* single(answer: SubgraphAnswer): AsyncGenerator<SubgraphAnswer, undefined> {
  yield answer;
  return undefined;
}
