import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type {
  ActionRecord,
  CallbackRecord,
  DropletRecord,
  FaultRecord,
  MailRecord,
  OverrideRecord,
  PaymentRecord,
  RequestRecord,
  SettingRecord,
  SnapshotRecord,
  SshKeyRecord,
  TagRecord,
} from './records.ts';
import { Shelf, type ShelfView } from './shelf.ts';

const REQUESTS_KEPT = 20_000;

/** Everything the outside world remembers; the product never sees these, so they can check it. */
export interface Books {
  /** `byRef('live')` gives the servers that exist, `byRef('gone')` the destroyed ones. */
  droplets: ShelfView<DropletRecord>;
  actions: ShelfView<ActionRecord>;
  snapshots: ShelfView<SnapshotRecord>;
  keys: Shelf<SshKeyRecord>;
  tags: Shelf<TagRecord>;
  /** By reference; `byRef(merchant_ref)`. */
  payments: Shelf<PaymentRecord>;
  /** `byRef(reference)` gives the callbacks of one payment. */
  callbacks: Shelf<CallbackRecord>;
  mails: Shelf<MailRecord>;
  faults: Shelf<FaultRecord>;
  requests: Shelf<RequestRecord>;
  overrides: Shelf<OverrideRecord>;
  settings: Shelf<SettingRecord>;
  /** The next number of a sequence; never given twice, not even after `clear()`. */
  nextNumber(sequence: string, first: number): number;
  noteRequest(request: RequestRecord): void;
  /** Runs `work` in one transaction: all of it or nothing is kept. Must not be nested. */
  atomically<T>(work: () => T): T;
  clear(): void;
  close(): void;
}

/**
 * Opens the books in `file` (created with its folder when absent), or in memory for `:memory:`.
 * Throws when the file exists and is not such a database.
 */
export function openBooks(file: string): Books {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS sequences (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;`);
  const next = db.prepare(`INSERT INTO sequences(name, last) VALUES (?, ?)
    ON CONFLICT(name) DO UPDATE SET last = last + 1 RETURNING last`);
  const shelves = openShelves(db);
  let noted = 0;

  return {
    ...shelves,
    nextNumber: (sequence, first) => Number((next.get(sequence, first) as { last: number }).last),
    noteRequest(request) {
      shelves.requests.put(request);
      noted += 1;
      if (noted % 1000 === 0) shelves.requests.trim(REQUESTS_KEPT);
    },
    atomically(work) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    clear() {
      for (const shelf of Object.values(shelves)) shelf.clear();
    },
    close: () => db.close(),
  };
}

function openShelves(db: DatabaseSync) {
  return {
    droplets: new Shelf<DropletRecord>(db, 'droplets', {
      id: (droplet) => String(droplet.id),
      ref: (droplet) => (droplet.destroyedAt === null ? 'live' : 'gone'),
    }),
    actions: new Shelf<ActionRecord>(db, 'actions', {
      id: (action) => String(action.id),
      ref: (action) => String(action.dropletId),
      dueAt: (action) => (action.applied ? null : action.completesAt),
    }),
    snapshots: new Shelf<SnapshotRecord>(db, 'snapshots', {
      id: (snapshot) => String(snapshot.id),
      ref: (snapshot) => String(snapshot.dropletId),
    }),
    keys: new Shelf<SshKeyRecord>(db, 'ssh_keys', {
      id: (key) => String(key.id),
      ref: (key) => key.fingerprint,
    }),
    tags: new Shelf<TagRecord>(db, 'tags', { id: (tag) => tag.name.toLowerCase() }),
    payments: new Shelf<PaymentRecord>(db, 'payments', {
      id: (payment) => payment.reference,
      ref: (payment) => payment.merchantRef,
      dueAt: (payment) =>
        payment.status === 'UNPAID'
          ? Math.min(payment.expiresAt, payment.autoPayAt ?? payment.expiresAt)
          : null,
    }),
    callbacks: new Shelf<CallbackRecord>(db, 'callbacks', {
      id: (callback) => callback.id,
      ref: (callback) => callback.reference,
      dueAt: (callback) => callback.nextAttemptAt,
    }),
    mails: new Shelf<MailRecord>(db, 'mails', { id: (mail) => mail.id }),
    faults: new Shelf<FaultRecord>(db, 'faults', { id: (fault) => fault.id }),
    requests: new Shelf<RequestRecord>(db, 'requests', { id: (request) => request.id }),
    overrides: new Shelf<OverrideRecord>(db, 'overrides', { id: (override) => override.id }),
    settings: new Shelf<SettingRecord>(db, 'settings', { id: (setting) => setting.name }),
  };
}
