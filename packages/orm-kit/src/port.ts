import type { EntityManager } from '@mikro-orm/sql';
import type { EventDefinition, SubgraphName } from '@webrana/events';
import type { Clock } from '@webrana/telemetry';
import type { IdempotencyConflict } from './errors.ts';

/** Any definition of the catalogue, whatever its data. */
// oxlint-disable-next-line typescript/no-explicit-any -- definitions are contravariant in their data
export type RecordableEvent = EventDefinition<string, any>;

/** A running transaction: everything a use case may do inside it. */
export interface Transaction {
  /** The only entity manager to use inside the transaction; another fork would deadlock on SQLite. */
  readonly em: EntityManager;
  /**
   * Writes a fact to the outbox in this transaction; it leaves after the commit. Throws a `ZodError`
   * at once when the data does not fit the event's schema.
   */
  record<E extends RecordableEvent>(event: E, data: E['schema']['_zod']['output']): void;
  /**
   * Runs `work` once the commit is done, never after a rollback: to ring a bell, not to keep a
   * promise, since a process may end between the two.
   */
  afterCommit(work: () => void): void;
  /**
   * Runs `work` right before the commit, after all else: for a row that everybody has to lock, so
   * that nobody waits for more than the commit. A throw inside undoes the transaction.
   */
  last(work: () => Promise<void>): void;
  /**
   * Runs `effect` once per (scope, key): the same key and input answers the stored result,
   * another input throws `IdempotencyConflict`. A throw inside stores nothing, and the whole
   * transaction is undone even when the caller swallows it. The answer is what JSON makes of the
   * effect's value (a `Date` becomes its text), the first time too. Kept for 24 hours at least.
   */
  once<T>(scope: string, key: string, input: unknown, effect: () => Promise<T>): Promise<T>;
  /**
   * `once` for several at a time, by one look and one insert: `effect` is called with the places of
   * those that are new and makes them together, in that order. An answer per work, a conflict too.
   * A twin in another transaction that commits first makes it throw a
   * `UniqueConstraintViolationException`: do them one by one then.
   */
  onceEach<T>(
    works: readonly KeyedWork[],
    effect: (fresh: readonly number[]) => Promise<readonly T[]>,
  ): Promise<(T | IdempotencyConflict)[]>;
}

/** What `once` is told of a piece of work. */
export type KeyedWork = {
  readonly scope: string;
  readonly key: string;
  readonly input: unknown;
};

export type DatabaseKind = 'sqlite' | 'mysql' | 'mariadb';

export interface Database {
  readonly kind: DatabaseKind;
  /** A fresh entity manager for reads outside a transaction, one per request. */
  fork(): EntityManager;
  /**
   * Runs `work` in one transaction and commits; retries deadlocks, lock time-outs and lost
   * connections (1213, 1205, 1020, ECONNRESET…) with a fresh entity manager, five tries in all.
   * `work` may therefore run several times: nothing but the database may be changed in it.
   *
   * When the connection is lost during COMMIT, an event, `once` or inbox row of the transaction
   * tells whether it happened: then the value is answered or the work is tried again. Without any,
   * a transaction that wrote throws `CommitUnknown`; the caller must look before repeating.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Handles one event delivery exactly once: inbox row and effect in one transaction.
   * Answers false when this consumer had already processed the event.
   */
  receive(
    consumer: string,
    eventId: string,
    effect: (tx: Transaction) => Promise<void>,
  ): Promise<boolean>;
  /** Rejects when the database does not answer within a second. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What the launcher, the relay and the benchmarks need beyond what use cases see. */
export interface KitDatabase extends Database {
  readonly subgraph: SubgraphName;
  readonly clock: Clock;
  /** Rings after each commit that recorded events; returns the function that ends it. */
  onRecorded(listener: () => void): () => void;
  /** Called for each statement with its text (without values) and its milliseconds. */
  onQuery(listener: (sql: string, ms: number) => void): () => void;
  /**
   * Removes what has served its time: stored answers after 24 hours, finished outbox rows after
   * 7 days, inbox rows after 60 days. Answers how many rows went.
   */
  purge(): Promise<number>;
}
