import type { Client, ExecutionResult } from 'graphql-ws';
import type { Loose } from './toy-platform.ts';

/** Joins three subgraphs. */
export const loanChanged = `subscription Changed($id: ID) {
  renamed: loanChanged(id: $id) { __typename id state b: book { title } person { name } }
}`;

/** What a subscriber received. */
export type Watch = {
  events: ExecutionResult<Loose>[];
  failures: unknown[];
  done: boolean;
  stop: () => void;
};
export const watch = (
  client: Client,
  query: string,
  variables?: Record<string, unknown>,
): Watch => {
  const seen: Watch = { events: [], failures: [], done: false, stop: () => {} };
  seen.stop = client.subscribe(
    { query, variables },
    {
      next: (event) => seen.events.push(event as ExecutionResult<Loose>),
      error: (error) => seen.failures.push(error),
      complete: () => {
        seen.done = true;
      },
    },
  );
  return seen;
};
