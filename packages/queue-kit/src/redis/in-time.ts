import { QueueUnavailable } from '../errors.ts';

/** Waits for `work`, but no longer than `withinMs`; then rejects with `QueueUnavailable`. */
export const inTime = async <T>(what: string, work: Promise<T>, withinMs = 1_800): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueueUnavailable(what)), withinMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
