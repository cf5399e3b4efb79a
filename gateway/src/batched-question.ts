const batchSize = 500;

type Waiting<V> = { resolve: (value: V | undefined) => void; reject: (error: unknown) => void };
type Entry<T, V> = { topic: T; waiting: Waiting<V>[] };

/** Asks about many things at once: what is asked within one turn of the loop goes out together. */
export class BatchedQuestion<T, V> {
  readonly #askAll: (topics: ReadonlyMap<string, T>) => Promise<ReadonlyMap<string, V>>;
  readonly #onSilence: (error: unknown) => void;
  readonly #entries = new Map<string, Entry<T, V>>();
  #scheduled = false;
  #silentSince: number | undefined;

  constructor(
    askAll: (topics: ReadonlyMap<string, T>) => Promise<ReadonlyMap<string, V>>,
    onSilence: (error: unknown) => void,
  ) {
    this.#askAll = askAll;
    this.#onSilence = onSilence;
  }

  /** For how long nobody has answered; 0 while somebody does. */
  get silentMs(): number {
    return this.#silentSince === undefined ? 0 : Date.now() - this.#silentSince;
  }

  /** The answer about one key, `undefined` when there is none; rejects while nobody answers. */
  ask(key: string, topic: T): Promise<V | undefined> {
    return new Promise((resolve, reject) => {
      const entry = this.#entries.get(key) ?? { topic, waiting: [] };
      entry.waiting.push({ resolve, reject });
      this.#entries.set(key, { ...entry, topic: topic ?? entry.topic });
      if (this.#scheduled) return;
      this.#scheduled = true;
      setImmediate(() => this.#send());
    });
  }

  #send(): void {
    this.#scheduled = false;
    const all = [...this.#entries];
    this.#entries.clear();
    for (let start = 0; start < all.length; start += batchSize) {
      void this.#sendBatch(all.slice(start, start + batchSize));
    }
  }

  async #sendBatch(batch: readonly (readonly [string, Entry<T, V>])[]): Promise<void> {
    try {
      const answers = await this.#askAll(new Map(batch.map(([key, { topic }]) => [key, topic])));
      this.#silentSince = undefined;
      for (const [key, { waiting }] of batch) {
        for (const { resolve } of waiting) resolve(answers.get(key));
      }
    } catch (error) {
      if (this.#silentSince === undefined) {
        this.#silentSince = Date.now();
        this.#onSilence(error);
      }
      for (const [, { waiting }] of batch) {
        for (const { reject } of waiting) reject(error);
      }
    }
  }
}
