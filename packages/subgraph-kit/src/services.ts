import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SubgraphName } from '@webrana/events';
import { print } from 'graphql';
import { ServiceUnavailableError } from './errors.ts';
import type { Caller, RequestFacts, SubgraphLink } from './port.ts';

/** Finds the link to a subgraph; throws when none is configured. */
export type LinkFinder = (name: SubgraphName) => SubgraphLink;

export interface ServiceCaller {
  /**
   * Runs an internal operation of another subgraph as this service, within five seconds.
   * Throws `ServiceUnavailableError` when it does not answer or answers with errors.
   */
  call<R, V>(subgraph: SubgraphName, document: TypedDocumentNode<R, V>, variables: V): Promise<R>;
}

const timeoutMs = 5_000;
const printed = new WeakMap<object, string>();

const textOf = (document: TypedDocumentNode<unknown, never>): string => {
  const known = printed.get(document);
  if (known) return known;
  const text = print(document);
  printed.set(document, text);
  return text;
};

/** A caller of other subgraphs' internal operations, acting as the service `self`. */
export const createServiceCaller = (
  self: SubgraphName,
  findLink: LinkFinder,
  request: RequestFacts,
): ServiceCaller => ({
  async call(subgraph, document, variables) {
    const caller: Caller = {
      actor: { kind: 'service', name: self },
      request: { ...request, cookies: {} },
    };
    const operation = {
      query: textOf(document as TypedDocumentNode<unknown, never>),
      variables: variables as Record<string, unknown>,
    };
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await findLink(subgraph)
      .execute(operation, caller, { signal })
      .catch((cause: unknown) => {
        throw new ServiceUnavailableError(subgraph, cause);
      });
    if (answer.errors?.length || !answer.data)
      throw new ServiceUnavailableError(subgraph, answer.errors);
    return answer.data as never;
  },
});
