/** Values first, then what the source brings; `return()` reaches the source at once. */
export const startingWith = <T>(
  values: readonly T[],
  source: AsyncIterableIterator<T>,
): AsyncIterableIterator<T> => {
  const waiting = [...values];
  return {
    next() {
      const value = waiting.shift();
      return value === undefined ? source.next() : Promise.resolve({ value, done: false });
    },
    async return() {
      waiting.length = 0;
      await source.return?.();
      return { value: undefined, done: true };
    },
    async throw(error) {
      waiting.length = 0;
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};
