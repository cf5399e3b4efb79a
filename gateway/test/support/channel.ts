/** A broadcast that subscribers read, with a count of who listens. */
export class Channel<T> {
  readonly listeners = new Set<(value: T) => void>();

  publish(value: T): void {
    for (const listener of this.listeners) listener(value);
  }

  open(): AsyncIterableIterator<T> {
    const backlog: T[] = [];
    const waiting: ((result: IteratorResult<T>) => void)[] = [];
    const listener = (value: T) => {
      const reader = waiting.shift();
      if (reader) reader({ done: false, value });
      else backlog.push(value);
    };
    this.listeners.add(listener);
    const stop = () => {
      this.listeners.delete(listener);
      for (const reader of waiting.splice(0)) reader({ done: true, value: undefined });
      return Promise.resolve({ done: true as const, value: undefined });
    };
    return {
      next: () => {
        const value = backlog.shift();
        if (value !== undefined) return Promise.resolve({ done: false, value });
        return new Promise((resolve) => waiting.push(resolve));
      },
      return: stop,
      throw: stop,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
