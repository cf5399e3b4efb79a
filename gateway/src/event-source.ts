import type {
  Caller,
  SubgraphAnswer,
  SubgraphLink,
  SubgraphOperation,
} from '@webrana/subgraph-kit';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unavailable } from './errors.ts';
import type { GatewayLog } from './options.ts';
import { withinTime } from './time-limit.ts';

/** How a source says that it failed: the subgraph's own errors, or that its connection broke. */
const failureOf = (error: unknown, serviceName: string): GraphQLError => {
  const [first] = Array.isArray(error) ? (error as GraphQLFormattedError[]) : [];
  if (!first) return unavailable();
  const { message, extensions } = first;
  return new GraphQLError(message, { extensions: { ...extensions, serviceName } });
};

/** Opens the events of one subscription; whatever breaks is a typed error for its subscriber. */
export const openEventSource = async (
  link: SubgraphLink,
  operation: SubgraphOperation,
  caller: Caller,
  options: { timeoutMs: number; log: GatewayLog },
): Promise<AsyncIterator<SubgraphAnswer>> => {
  const { timeoutMs, log } = options;
  const { requestId } = caller.request;
  const opening = link.subscribe(operation, caller);
  let source: AsyncIterator<SubgraphAnswer>;
  try {
    source = await withinTime(timeoutMs, () => opening);
  } catch (error) {
    // If it opens after all, nobody listens any more.
    void opening.then((late) => late.return?.()).catch(() => {});
    log.warn({ err: error, subgraph: link.name, requestId }, 'An event source did not open.');
    throw failureOf(error, link.name);
  }
  return {
    next: async () => {
      try {
        return await source.next();
      } catch (error) {
        log.warn({ err: error, subgraph: link.name, requestId }, 'An event source failed.');
        throw failureOf(error, link.name);
      }
    },
    return: async () => (await source.return?.()) ?? { done: true, value: undefined },
  };
};
