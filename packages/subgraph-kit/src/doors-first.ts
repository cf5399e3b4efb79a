import { performance as eventLoop } from 'node:perf_hooks';

/** So many people's requests under way at once, in a process without time to spare, are a crowd. */
const crowd = 4;
/** Above this part of its time the event loop has none to spare. */
const busyFrom = 0.8;
const lookMs = 100;
/** Background work is late then, but never starved. */
const longestWaitMs = 10_000;
/** Between two that are let in late: all at once would be in the way of those at the door. */
const betweenLateMs = 250;

type Waiter = { readonly since: number; readonly begin: () => void };

export type Doors = {
  /** Answers somebody's request; until it is done, background work of this process may have to wait. */
  atTheDoor<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Resolves when this process has time for work that nobody is waiting for; during a crowd after ten
   * seconds, four in a second: a burst of payments is answered first and delivered after.
   */
  whenCalm(): Promise<void>;
};

/** Tells how much of the time since it was last asked the event loop was busy, 0 to 1. */
export const watchLoop = (): (() => number) => {
  let before = eventLoop.eventLoopUtilization();
  return () => {
    const now = eventLoop.eventLoopUtilization();
    const { utilization } = eventLoop.eventLoopUtilization(now, before);
    before = now;
    return utilization;
  };
};

/** The doors of a process; `loopLoad` tells how busy its event loop was since it was last asked. */
export const createDoors = (loopLoad: () => number): Doors => {
  let answering = 0;
  /** In the order they came. */
  const waiting = new Set<Waiter>();
  let lastLook = performance.now();
  let isBusy = false;
  let lastLate = -Infinity;
  let timer: NodeJS.Timeout | undefined;

  const isCrowded = (): boolean => {
    if (answering < crowd) return false;
    const now = performance.now();
    if (now - lastLook >= lookMs) {
      isBusy = loopLoad() > busyFrom;
      lastLook = now;
    }
    return isBusy;
  };

  const start = (waiter: Waiter): void => {
    waiting.delete(waiter);
    waiter.begin();
    if (waiting.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };

  const letIn = (): void => {
    for (const waiter of waiting) {
      if (answering >= crowd) return;
      start(waiter);
      // One at a time while somebody is at the door, or all who waited would be in their way at once.
      if (answering > 0) return;
    }
  };

  const look = (): void => {
    const [oldest] = waiting;
    if (!oldest) return;
    const now = performance.now();
    if (!isCrowded()) start(oldest);
    else if (now - oldest.since >= longestWaitMs && now - lastLate >= betweenLateMs) {
      lastLate = now;
      start(oldest);
    }
  };

  return {
    async atTheDoor(work) {
      answering += 1;
      try {
        return await work();
      } finally {
        answering -= 1;
        letIn();
      }
    },
    whenCalm() {
      if (!isCrowded()) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.add({ since: performance.now(), begin: resolve });
        timer ??= setInterval(look, lookMs / 2);
      });
    },
  };
};

/** One pair of doors for all subgraphs of a process. */
export const { atTheDoor, whenCalm } = createDoors(watchLoop());
