import { RateLimitedError } from '@webrana/subgraph-kit';

/**
 * Lets `running` pieces of work run at a time and `waiting` more wait; beyond that it throws
 * `RateLimitedError` at once, so that a flood costs neither memory nor the other visitors' time.
 */
export const createSemaphore = (running: number, waiting: number) => {
  let free = running;
  const queue: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve));
    else throw new RateLimitedError(1_000);
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  };
};
