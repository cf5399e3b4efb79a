/** The same (scope, key) was used before with another input; nothing was changed. */
export class IdempotencyConflict extends Error {
  override readonly name = 'IdempotencyConflict';
  readonly scope: string;
  readonly key: string;
  constructor(scope: string, key: string) {
    super(`The idempotency key was already used with another input in ${scope}.`);
    this.scope = scope;
    this.key = key;
  }
}

/** A page cursor that this platform did not issue. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
  constructor() {
    super('The cursor is not valid.');
  }
}

/**
 * The connection was lost while a commit was under way and nothing in the transaction (no event, no
 * `once`, no inbox row) can tell whether it happened. The caller must look before repeating the work.
 */
export class CommitUnknown extends Error {
  override readonly name = 'CommitUnknown';
  constructor(cause: unknown) {
    super('The connection was lost during a commit; whether it happened is unknown.', { cause });
  }
}

/** The database is not there, or older than the code; nothing was made of it. */
export class DatabaseNotReady extends Error {
  override readonly name = 'DatabaseNotReady';
}
