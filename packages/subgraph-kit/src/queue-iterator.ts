/** A hand-written iterator fed from outside; `return()` ends it at once, even while `next()` waits. */
export type QueueIterator<T> = {
  readonly iterator: AsyncIterableIterator<T>;
  /** Called once when the iterator ends, whoever ended it. */
  onReturn: () => void | Promise<void>;
  push(value: T): void;
  fail(error: unknown): void;
  finish(): void;
  /** How many values wait to be read. */
  backlog(): number;
};

type Reader<T> = {
  resolve(result: IteratorResult<T>): void;
  reject(error: unknown): void;
};

/** Makes an empty queue iterator. */
export const queueIterator = <T>(): QueueIterator<T> => {
  const values: T[] = [];
  const readers: Reader<T>[] = [];
  let failure: { error: unknown } | undefined;
  let ended = false;

  const end = async (): Promise<void> => {
    if (ended) return;
    ended = true;
    for (const reader of readers.splice(0)) {
      if (failure) reader.reject(failure.error);
      else reader.resolve({ value: undefined, done: true });
    }
    await queue.onReturn();
  };

  const queue: QueueIterator<T> = {
    onReturn: () => {},
    backlog: () => values.length,
    push(value) {
      if (ended) return;
      const reader = readers.shift();
      if (reader) reader.resolve({ value, done: false });
      else values.push(value);
    },
    fail(error) {
      failure = { error };
      void end();
    },
    finish: () => void end(),
    iterator: {
      next() {
        if (values.length) return Promise.resolve({ value: values.shift() as T, done: false });
        if (failure && ended) {
          const { error } = failure;
          failure = undefined;
          return Promise.reject(error);
        }
        if (ended) return Promise.resolve({ value: undefined, done: true });
        return new Promise((resolve, reject) => readers.push({ resolve, reject }));
      },
      async return() {
        values.length = 0;
        await end();
        return { value: undefined, done: true };
      },
      async throw(error) {
        values.length = 0;
        await end();
        throw error;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
  return queue;
};
