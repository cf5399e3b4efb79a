import type { DatabaseSync, StatementSync } from 'node:sqlite';

export interface ShelfKeys<T> {
  id: (record: T) => string;
  /** A second key several records may share. */
  ref?: (record: T) => string | null;
  /** Unix milliseconds at which somebody must look at the record; null = never. */
  dueAt?: (record: T) => number | null;
}

/** What can be done with a shelf, or with the part of one that somebody may see. */
export type ShelfView<T> = Pick<Shelf<T>, keyof Shelf<T>>;

interface Row {
  doc: string;
}

/**
 * One table of JSON records in the books, in order of arrival, with an identifier, an optional
 * shared reference and an optional due time. All calls are synchronous and durable on return.
 */
export class Shelf<T> {
  readonly #keys: ShelfKeys<T>;
  readonly #put: StatementSync;
  readonly #get: StatementSync;
  readonly #byRef: StatementSync;
  readonly #due: StatementSync;
  readonly #all: StatementSync;
  readonly #latest: StatementSync;
  readonly #count: StatementSync;
  readonly #remove: StatementSync;
  readonly #clear: StatementSync;
  readonly #trim: StatementSync;

  constructor(db: DatabaseSync, table: string, keys: ShelfKeys<T>) {
    this.#keys = keys;
    db.exec(`CREATE TABLE IF NOT EXISTS ${table} (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, ref TEXT, due_at INTEGER,
      doc TEXT NOT NULL) STRICT;
      CREATE INDEX IF NOT EXISTS ${table}_ref ON ${table}(ref) WHERE ref IS NOT NULL;
      CREATE INDEX IF NOT EXISTS ${table}_due ON ${table}(due_at) WHERE due_at IS NOT NULL;`);
    this.#put = db.prepare(`INSERT INTO ${table}(id, ref, due_at, doc) VALUES (?, ?, ?, ?)
      ON CONFLICT(id) DO UPDATE SET ref = excluded.ref, due_at = excluded.due_at, doc = excluded.doc`);
    this.#get = db.prepare(`SELECT doc FROM ${table} WHERE id = ?`);
    this.#byRef = db.prepare(`SELECT doc FROM ${table} WHERE ref = ? ORDER BY seq`);
    this.#due = db.prepare(
      `SELECT doc FROM ${table} WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, seq LIMIT ?`,
    );
    this.#all = db.prepare(`SELECT doc FROM ${table} ORDER BY seq`);
    this.#latest = db.prepare(`SELECT doc FROM ${table} ORDER BY seq DESC LIMIT ?`);
    this.#count = db.prepare(`SELECT count(*) AS n FROM ${table}`);
    this.#remove = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
    this.#clear = db.prepare(`DELETE FROM ${table}`);
    this.#trim = db.prepare(
      `DELETE FROM ${table} WHERE seq <= (SELECT max(seq) FROM ${table}) - ?`,
    );
  }

  /** Adds the record, or replaces the one with the same identifier in its place. */
  put(record: T): T {
    const { id, ref, dueAt } = this.#keys;
    this.#put.run(
      id(record),
      ref?.(record) ?? null,
      dueAt?.(record) ?? null,
      JSON.stringify(record),
    );
    return record;
  }

  get(id: string | number): T | undefined {
    return parse<T>(this.#get.get(String(id)));
  }

  byRef(ref: string): T[] {
    return this.#byRef.all(ref).map((row) => parse<T>(row) as T);
  }

  /** The records whose due time has come, the longest overdue first. */
  due(now: number, limit = 500): T[] {
    return this.#due.all(Math.floor(now), limit).map((row) => parse<T>(row) as T);
  }

  /** Every record, in order of arrival. */
  all(): T[] {
    return this.#all.all().map((row) => parse<T>(row) as T);
  }

  /** The newest records, newest first. */
  latest(limit: number): T[] {
    return this.#latest.all(limit).map((row) => parse<T>(row) as T);
  }

  count(): number {
    return Number((this.#count.get() as { n: number }).n);
  }

  remove(id: string | number): void {
    this.#remove.run(String(id));
  }

  /** Forgets everything but the newest `keep` records. */
  trim(keep: number): void {
    this.#trim.run(keep);
  }

  clear(): void {
    this.#clear.run();
  }
}

function parse<T>(row: unknown): T | undefined {
  return row === undefined ? undefined : (JSON.parse((row as Row).doc) as T);
}
