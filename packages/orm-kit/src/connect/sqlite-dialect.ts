import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqlitePlatform } from '@mikro-orm/sql';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
} from 'kysely';
import { ConnectionNotFree, isSqliteBusy } from '../retry.ts';

/** Longest wait for the one connection; beyond it somebody holds it and waits for himself. */
const longestWaitMs = 15_000;
const busyWaitMs = 10_000;

const open = (file: string): DatabaseSync => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  // No busy timeout of SQLite's own: it would block the event loop; `beginTransaction` waits instead.
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 100 });
  // FULL: an acknowledged commit survives a power cut, as it does on the servers.
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma recursive_triggers = on;' +
      ' pragma temp_store = memory; pragma cache_size = -4000',
  );
  return database;
};

type Waiter = { resolve: (lease: Lease) => void; timer: NodeJS.Timeout };

/** The right to use the connection until it is given back; giving back twice does nothing. */
class Lease implements DatabaseConnection {
  readonly database: DatabaseSync;
  readonly #giveBack: () => void;
  #over = false;

  constructor(database: DatabaseSync, giveBack: () => void) {
    this.database = database;
    this.#giveBack = giveBack;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.database.prepare(sql);
    const values = parameters.map((value) => {
      if (typeof value === 'boolean') return value ? 1 : 0;
      return value instanceof Date ? value.getTime() : value;
    }) as (string | number | bigint | null | Uint8Array)[];
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#giveBack();
  }
}

/** One connection, taken in turns; a transaction takes the write lock at once. */
class OneConnectionDriver implements Driver {
  readonly #file: string;
  #database: DatabaseSync | undefined;
  #taken = false;
  readonly #waiters: Waiter[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  async init(): Promise<void> {
    this.#database = open(this.#file);
  }

  acquireConnection(): Promise<Lease> {
    if (!this.#taken) return Promise.resolve(this.#lease());
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const index = this.#waiters.findIndex((waiter) => waiter.timer === timer);
        this.#waiters.splice(index, 1);
        const hint = 'was another entity manager used inside a transaction?';
        reject(
          new ConnectionNotFree(
            `The SQLite connection was not free for ${longestWaitMs} ms; ${hint}`,
          ),
        );
      }, longestWaitMs);
      this.#waiters.push({ resolve, timer });
    });
  }

  #lease(): Lease {
    if (!this.#database) throw new Error('The database is closed.');
    this.#taken = true;
    return new Lease(this.#database, () => {
      const next = this.#waiters.shift();
      if (!next) {
        this.#taken = false;
        return;
      }
      clearTimeout(next.timer);
      next.resolve(this.#lease());
    });
  }

  async beginTransaction(lease: Lease): Promise<void> {
    const deadline = Date.now() + busyWaitMs;
    for (;;) {
      try {
        lease.database.exec('begin immediate');
        return;
      } catch (error) {
        if (!isSqliteBusy(error) || Date.now() > deadline) {
          // Kysely does not give the connection back when a controlled transaction fails to begin.
          lease.end();
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
      }
    }
  }

  async commitTransaction(lease: Lease): Promise<void> {
    lease.database.exec('commit');
  }

  async rollbackTransaction(lease: Lease): Promise<void> {
    if (lease.database.isTransaction) lease.database.exec('rollback');
  }

  async savepoint(lease: Lease, name: string): Promise<void> {
    lease.database.exec(`savepoint "${name}"`);
  }

  async rollbackToSavepoint(lease: Lease, name: string): Promise<void> {
    lease.database.exec(`rollback to "${name}"`);
  }

  async releaseSavepoint(lease: Lease, name: string): Promise<void> {
    lease.database.exec(`release "${name}"`);
  }

  async releaseConnection(lease: Lease): Promise<void> {
    lease.end();
  }

  async destroy(): Promise<void> {
    this.#database?.close();
    this.#database = undefined;
  }
}

/** The driver above takes turns itself, so Kysely's own mutex is not needed. */
class TurnTakingAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** `node:sqlite` with WAL, `begin immediate`, full durability and one connection per process. */
export class WebranaSqliteDialect extends SqliteDialect {
  readonly #file: string;

  constructor(file: string) {
    super({ database: () => Promise.reject(new Error('unused')) });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new OneConnectionDriver(this.#file);
  }

  override createAdapter(): SqliteAdapter {
    return new TurnTakingAdapter();
  }
}

/** A NUL character ends an SQL text for SQLite, so such strings travel in hexadecimal. */
export class ExactSqlitePlatform extends SqlitePlatform {
  override escape(value: unknown): string {
    if (typeof value === 'string' && value.includes('\0')) {
      return `cast(x'${Buffer.from(value, 'utf8').toString('hex')}' as text)`;
    }
    return super.escape(value);
  }
}
