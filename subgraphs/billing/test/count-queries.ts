import { AsyncLocalStorage } from 'node:async_hooks';
import type { Billing } from './start-billing.ts';

const counted = new AsyncLocalStorage<true>();

/** How many statements `work` itself sends; what relays and tasks do meanwhile is not counted. */
export const countQueries = async <T>(
  billing: Billing,
  work: () => Promise<T>,
): Promise<{ value: T; queries: number }> => {
  let queries = 0;
  const stop = billing.running.database.onQuery(() => {
    if (counted.getStore()) queries += 1;
  });
  try {
    return { value: await counted.run(true, work), queries };
  } finally {
    stop();
  }
};
