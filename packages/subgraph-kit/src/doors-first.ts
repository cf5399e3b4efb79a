/** So many people's requests under way at once mean that this process has no time to spare. */
const crowd = 4;
/** Background work is late then, but never starved. */
const longestWaitMs = 3_000;
/** Between two that are let in late: all at once would be in the way of those at the door. */
const betweenLateMs = 50;

type Waiter = { readonly since: number; readonly begin: () => void };

let answering = 0;
/** In the order they came. */
const waiting = new Set<Waiter>();
let lastLate = -Infinity;
let timer: NodeJS.Timeout | undefined;

const start = (waiter: Waiter): void => {
  waiting.delete(waiter);
  waiter.begin();
  if (waiting.size > 0) return;
  clearTimeout(timer);
  timer = undefined;
};

const letIn = (): void => {
  if (answering >= crowd) return;
  for (const waiter of waiting) {
    start(waiter);
    // One at a time while somebody is at the door, or all who waited would be in their way at once.
    if (answering > 0) return;
  }
};

const watchLate = (): void => {
  const [oldest] = waiting;
  if (timer || !oldest) return;
  const due = Math.max(oldest.since + longestWaitMs, lastLate + betweenLateMs);
  timer = setTimeout(
    () => {
      timer = undefined;
      // Whoever it was set for may have begun since; the next one is looked at again.
      if (waiting.has(oldest)) {
        lastLate = performance.now();
        start(oldest);
      }
      watchLate();
    },
    Math.max(0, due - performance.now()),
  );
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
 * Resolves when this process has time for work that nobody is waiting for; during a crowd after three
 * seconds, twenty in a second: a burst of payments is answered first and delivered after.
 */
export const whenCalm = (): Promise<void> => {
  if (answering < crowd) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.add({ since: performance.now(), begin: resolve });
    watchLate();
  });
};
