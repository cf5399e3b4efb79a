/**
 * Turns a source of events into a stream of answers, one at a time and in order. Written by hand:
 * an async generator would delay `return()` until the next event. Pulls eagerly into a bounded
 * queue, so that a reader who stops reading is noticed instead of buffered without end.
 */
export const eventStream = <I, O>(
  source: AsyncIterator<I>,
  answer: (event: I) => Promise<O>,
  options: { maximumQueued: number; onOverflow: () => void; onEnd: () => void },
): AsyncIterableIterator<O> & { throw(error?: unknown): Promise<IteratorResult<O>> } => {
  const queue: O[] = [];
  const readers: { resolve: (r: IteratorResult<O>) => void; reject: (e: unknown) => void }[] = [];
  let ended = false;
  let failure: { error: unknown } | undefined;

  const end = (error?: { error: unknown }): void => {
    if (ended) return;
    ended = true;
    failure = error;
    options.onEnd();
    for (const reader of readers.splice(0)) {
      if (failure) {
        reader.reject(failure.error);
        failure = undefined;
      } else reader.resolve({ done: true, value: undefined });
    }
  };

  const stop = (): void => {
    queue.length = 0;
    end();
    // Not awaited: a source that is slow to let go must not hold the subscriber.
    void Promise.resolve(source.return?.()).catch(() => {});
  };

  const pull = async (): Promise<void> => {
    try {
      while (!ended) {
        const event = await source.next();
        if (ended) return;
        if (event.done) return end();
        const value = await answer(event.value);
        if (ended) return;
        const reader = readers.shift();
        if (reader) reader.resolve({ done: false, value });
        else if (queue.push(value) > options.maximumQueued) {
          stop();
          options.onOverflow();
        }
      }
    } catch (error) {
      end({ error });
      void Promise.resolve(source.return?.()).catch(() => {});
    }
  };
  void pull();

  return {
    next: () => {
      if (queue.length > 0) return Promise.resolve({ done: false, value: queue.shift() as O });
      if (failure) {
        const { error } = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      if (ended) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve, reject) => readers.push({ resolve, reject }));
    },
    return: () => {
      stop();
      return Promise.resolve({ done: true, value: undefined });
    },
    throw: (error) => {
      stop();
      return Promise.reject(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};
