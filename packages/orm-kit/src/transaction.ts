import { createHash } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { IdSource } from '@webrana/ids';
import type { Clock } from '@webrana/telemetry';
import { canonicalJson } from './canonical-json.ts';
import { IdempotencyConflict } from './errors.ts';
import { insertRows } from './insert-rows.ts';
import type { RecordableEvent, Transaction } from './port.ts';
import { IdempotencyRow, InboxRow, OutboxDelivery, OutboxRow } from './tables.ts';

/** A row this transaction inserted and no other ever will: seeing it proves the commit. */
export type Marker =
  | { readonly table: 'outbox'; readonly id: string }
  | { readonly table: 'inbox'; readonly consumer: string; readonly eventId: string }
  | { readonly table: 'idempotency'; readonly scope: string; readonly key: string };

type Recorded = { event: RecordableEvent; data: unknown };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const bounded = (text: string, length: number): string =>
  text.length <= length ? text : `sha256:${sha256(text)}`;
const asStored = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value));

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

  async once<T>(
    scopeName: string,
    keyName: string,
    input: unknown,
    effect: () => Promise<T>,
  ): Promise<T> {
    const scope = bounded(scopeName, 150);
    const key = bounded(keyName, 191);
    const inputHash = sha256(canonicalJson(input));
    for (let look = 1; ; look += 1) {
      if (await this.#claim(scope, key, inputHash)) break;
      const stored = await this.#stored(scope, key);
      if (stored) {
        if (stored.inputHash !== inputHash) throw new IdempotencyConflict(scopeName, keyName);
        return stored.value as T;
      }
      // The twin that held the row undid it between our two statements.
      if (look === 5) throw new Error('An idempotency row keeps appearing and vanishing.');
    }
    try {
      const value = asStored(await effect());
      await this.em.nativeUpdate(IdempotencyRow, { scope, key }, { result: { value } });
      return value as T;
    } catch (error) {
      // A caller that swallows the error must not commit half of a keyed effect.
      this.#doom ??= { error };
      throw error;
    }
  }

  async #claim(scope: string, key: string, inputHash: string): Promise<boolean> {
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

  async #stored(scope: string, key: string) {
    const row = await this.em.findOne(IdempotencyRow, { scope, key }, { disableIdentityMap: true });
    if (!row) return undefined;
    if (!row.result) throw new Error('A keyed effect was entered again from inside itself.');
    return { inputHash: row.inputHash, value: row.result.value };
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
    await this.em.flush();
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
