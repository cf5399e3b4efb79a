/** Wraps a task so that callers during a run share that run instead of starting another. */
export function onceAtATime<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= task().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** Runs a task alone among the open tabs of this site, where the browser can lock. */
export async function aloneAmongTabs<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(name, task) : task();
}
