import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { IdSource } from '@webrana/ids';
import type { Clock } from '@webrana/telemetry';
import { IdempotencyConflict } from './errors.ts';
import { insertRows } from './insert-rows.ts';
import {
  asStored,
  findStoredWork,
  nameOf,
  rowKey,
  type StoredWork,
  storedAnswer,
  type WorkName,
} from './keyed-work.ts';
import type { KeyedWork, RecordableEvent, Transaction } from './port.ts';
import { IdempotencyRow, InboxRow, OutboxDelivery, OutboxRow } from './tables.ts';

/** A row this transaction inserted and no other ever will: seeing it proves the commit. */
export type Marker =
  | { readonly table: 'outbox'; readonly id: string }
  | { readonly table: 'inbox'; readonly consumer: string; readonly eventId: string }
  | { readonly table: 'idempotency'; readonly scope: string; readonly key: string };

type Recorded = { event: RecordableEvent; data: unknown };

/** One try of a transaction; a retry gets a new one. */
export class RunningTransaction implements Transaction {
  readonly em: EntityManager;
  readonly #clock: Clock;
  readonly #ids: IdSource;
  readonly #recorded: Recorded[] = [];
  readonly #bells: (() => void)[] = [];
  readonly #last: (() => Promise<void>)[] = [];
  #marker: Marker | undefined;
  #doom: { error: unknown } | undefined;

  constructor(em: EntityManager, clock: Clock, ids: IdSource) {
    this.em = em;
    this.#clock = clock;
    this.#ids = ids;
  }

  get hasRecorded(): boolean {
    return this.#recorded.length > 0;
  }

  get marker(): Marker | undefined {
    return this.#marker;
  }

  record<E extends RecordableEvent>(event: E, data: E['schema']['_zod']['output']): void {
    this.#recorded.push({ event, data: event.schema.parse(data) });
  }

  afterCommit(work: () => void): void {
    this.#bells.push(work);
  }

  last(work: () => Promise<void>): void {
    this.#last.push(work);
  }

  /** Called once the commit is certain. */
  ring(): void {
    for (const bell of this.#bells) bell();
  }

  async once<T>(scope: string, key: string, input: unknown, effect: () => Promise<T>): Promise<T> {
    const work = { scope, key, input };
    const name = nameOf(work);
    for (let look = 1; ; look += 1) {
      if (await this.#claim(name)) break;
      const stored = (await findStoredWork(this.em, [name])).get(rowKey(name));
      if (stored) return storedAnswer(work, name, stored) as T;
      // The twin that held the row undid it between our two statements.
      if (look === 5) throw new Error('An idempotency row keeps appearing and vanishing.');
    }
    try {
      const value = asStored(await effect());
      const row = { scope: name.scope, key: name.key };
      await this.em.nativeUpdate(IdempotencyRow, row, { result: { value } });
      return value as T;
    } catch (error) {
      // A caller that swallows the error must not commit half of a keyed effect.
      this.#doom ??= { error };
      throw error;
    }
  }

  async onceEach<T>(
    works: readonly KeyedWork[],
    effect: (fresh: readonly number[]) => Promise<readonly T[]>,
  ): Promise<(T | IdempotencyConflict)[]> {
    const names = works.map(nameOf);
    const stored = new Map(await findStoredWork(this.em, names));
    const firsts = new Map<string, number>();
    for (const [index, name] of names.entries())
      if (!stored.has(rowKey(name)) && !firsts.has(rowKey(name))) firsts.set(rowKey(name), index);
    const fresh = [...firsts.values()];
    try {
      const values = fresh.length === 0 ? [] : (await effect(fresh)).map(asStored);
      await this.#keep(
        fresh.map((index) => names[index] as WorkName),
        values,
      );
      for (const [place, index] of fresh.entries()) {
        const name = names[index] as WorkName;
        stored.set(rowKey(name), { inputHash: name.inputHash, value: values[place] });
      }
    } catch (error) {
      this.#doom ??= { error };
      throw error;
    }
    return works.map((work, index) => {
      const name = names[index] as WorkName;
      try {
        return storedAnswer(work, name, stored.get(rowKey(name)) as StoredWork) as T;
      } catch (error) {
        if (error instanceof IdempotencyConflict) return error;
        throw error;
      }
    });
  }

  /** Writes down finished work; a twin that was faster makes it throw. */
  async #keep(names: readonly WorkName[], values: readonly unknown[]): Promise<void> {
    const createdAt = this.#clock.now();
    const rows = names.map((name, index) => ({
      ...name,
      result: { value: values[index] },
      createdAt,
    }));
    await insertRows(this.em, IdempotencyRow, rows);
    const [first] = names;
    if (first) this.#marker ??= { table: 'idempotency', scope: first.scope, key: first.key };
  }

  async #claim({ scope, key, inputHash }: WorkName): Promise<boolean> {
    const createdAt = this.#clock.now();
    try {
      await insertRows(this.em, IdempotencyRow, [
        { scope, key, inputHash, result: null, createdAt },
      ]);
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) return false;
      throw error;
    }
    this.#marker ??= { table: 'idempotency', scope, key };
    return true;
  }

  /** Inserts the inbox row; false when this consumer has handled the event before. */
  async enterInbox(consumer: string, eventId: string): Promise<boolean> {
    try {
      const receivedAt = this.#clock.now();
      await insertRows(this.em, InboxRow, [{ consumer, eventId, receivedAt }]);
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) return false;
      throw error;
    }
    this.#marker ??= { table: 'inbox', consumer, eventId };
    return true;
  }

  /** Everything that has to be in the database before COMMIT. */
  async finish(): Promise<void> {
    if (this.#doom) throw this.#doom.error;
    await this.em.flush();
    for (const work of this.#last) await work();
    if (this.#last.length > 0) await this.em.flush();
    if (this.#recorded.length === 0) return;
    const now = this.#clock.now();
    const rows = this.#recorded.map(({ event, data }) => ({ id: this.#ids('event'), event, data }));
    await insertRows(
      this.em,
      OutboxRow,
      rows.map(({ id, event, data }) => ({
        id,
        name: event.name,
        version: event.version,
        data,
        occurredAt: now,
        createdAt: now,
        publishedAt: null,
        doneAt: null,
      })),
    );
    const deliveries = rows.flatMap(({ id, event }) =>
      event.consumers.map((consumer) => ({
        eventId: id,
        consumer,
        nextAttemptAt: now,
        attempts: 0,
        ackedAt: null,
      })),
    );
    await insertRows(this.em, OutboxDelivery, deliveries);
    this.#marker ??= { table: 'outbox', id: rows[0]?.id as string };
  }
}
