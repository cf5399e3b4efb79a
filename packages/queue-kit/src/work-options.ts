import type { WorkOptions } from './port.ts';

/** The defaults both adapters share. Backoff doubles per failed try and stops growing at a minute. */
export const completeWorkOptions = (options: WorkOptions = {}) => ({
  concurrency: options.concurrency ?? 1,
  attempts: options.attempts ?? 3,
  backoffMs: options.backoffMs ?? 200,
});

/** Milliseconds to wait after the `failed`-th failed try (1 for the first). */
export const backoffAfter = (failed: number, backoffMs: number): number =>
  Math.min(backoffMs * 2 ** (failed - 1), 60_000);

/** What a message looks like after it travelled: the in-process adapter must not share objects. */
export const asTravelled = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
