/** So many people's requests under way at once mean that this process has no time to spare. */
const crowd = 4;
/** Background work is late then, but never starved. */
const longestWaitMs = 3_000;

let answering = 0;
const waiting = new Set<() => void>();

const letIn = (): void => {
  if (answering >= crowd) return;
  for (const begin of waiting) {
    begin();
    // One at a time while somebody is at the door, or all who waited would be in their way at once.
    if (answering > 0) return;
  }
};

/** Answers somebody's request; until it is done, background work of this process may have to wait. */
export const atTheDoor = async <T>(work: () => Promise<T>): Promise<T> => {
  answering += 1;
  try {
    return await work();
  } finally {
    answering -= 1;
    letIn();
  }
};

/**
 * Resolves when this process has time for work that nobody is waiting for, after three seconds in
 * any case: a burst of payments is answered first and delivered after.
 */
export const whenCalm = (): Promise<void> => {
  if (answering < crowd) return Promise.resolve();
  return new Promise((resolve) => {
    const begin = (): void => {
      clearTimeout(timer);
      waiting.delete(begin);
      resolve();
    };
    const timer = setTimeout(begin, longestWaitMs);
    waiting.add(begin);
  });
};
