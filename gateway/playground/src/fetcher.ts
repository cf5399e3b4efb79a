import type { GraphiQL } from 'graphiql';
import { type DocumentNode, getOperationAST, OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import type { ComponentProps } from 'react';
import { tokenIn, tokenStore } from './token.ts';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];
type Params = { query: string; operationName?: string | null; variables?: unknown };

const closeReasons: Readonly<Record<number, string>> = {
  4401: 'The connection ended because the access token is missing, expired or revoked. Sign in again.',
  1013: 'The connection ended because sessions cannot be checked right now. Try again in a moment.',
};

const readable = (error: unknown): unknown => {
  if (!(error instanceof CloseEvent)) return error;
  // Not an `Error`: the editor would print its stack.
  return { message: closeReasons[error.code] ?? `The connection ended (${error.code}).` };
};

/** What arrives until it is stopped; by hand, as a generator would stop only at the next event. */
const watch = (params: Params, token: string): AsyncIterableIterator<unknown> => {
  const client = createClient({
    url: new URL('/graphql', location.href.replace(/^http/, 'ws')).href,
    connectionParams: token === '' ? {} : { accessToken: token },
    retryAttempts: 0,
  });
  const events = client.iterate({
    query: params.query,
    operationName: params.operationName ?? undefined,
    variables: (params.variables ?? undefined) as Record<string, unknown> | undefined,
  });
  return {
    next: async () => {
      try {
        const event = await events.next();
        if (event.done) void client.dispose();
        return event;
      } catch (error) {
        void client.dispose();
        throw readable(error);
      }
    },
    return: async () => {
      await events.return?.();
      void client.dispose();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};

/** A token in the answer is taken over, so that the next operation runs as its bearer. */
const send = async (params: Params, token: string) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(params),
  });
  const answer: unknown = await response.json();
  const granted = tokenIn(answer);
  if (granted !== undefined) tokenStore.set(granted);
  return answer;
};

const isSubscription = (document: DocumentNode | undefined, name: string | null | undefined) =>
  document !== undefined &&
  getOperationAST(document, name)?.operation === OperationTypeNode.SUBSCRIPTION;

/** Queries and mutations by HTTP, subscriptions by WebSocket, both as the bearer of the token. */
export const fetcher: Fetcher = ((
  params: Params,
  { documentAST }: { documentAST?: DocumentNode } = {},
) =>
  isSubscription(documentAST, params.operationName)
    ? watch(params, tokenStore.get())
    : send(params, tokenStore.get())) as Fetcher;
