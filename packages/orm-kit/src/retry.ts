type Failure = { code?: unknown; errno?: unknown; errcode?: unknown; message?: unknown };

const chain = (error: unknown): Failure[] => {
  const failures: Failure[] = [];
  let current = error;
  while (current && typeof current === 'object' && failures.length < 5) {
    failures.push(current);
    current = (current as { cause?: unknown }).cause;
  }
  return failures;
};

/** Deadlock, lock wait time-out, record changed since read: the server has undone the statement. */
const conflicts = new Set<unknown>([1213, 1205, 1020]);
/** Connection killed, server shutting down, too many connections, client inactivity, read-only. */
const interruptions = new Set<unknown>([
  1927, 1053, 1040, 1203, 1077, 1079, 1290, 2006, 2013, 4031,
]);
const lostCodes = new Set<unknown>([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'ENOENT',
]);
const lostMessage = /connection (is in )?(closed|lost)|closed state|pool is closed/i;

/** True for SQLITE_BUSY and SQLITE_LOCKED with their extended codes. */
export const isSqliteBusy = (error: unknown): boolean =>
  chain(error).some(({ errcode }) => typeof errcode === 'number' && [5, 6].includes(errcode & 255));

/** The whole transaction is gone, whatever the caller makes of the error. */
export const undidTransaction = (error: unknown): boolean =>
  chain(error).some(({ errno }) => errno === 1213 || errno === 1020);

/** The connection broke: what it was doing may or may not have happened. */
export const lostConnection = (error: unknown): boolean =>
  chain(error).some(
    ({ code, errno, message }) =>
      lostCodes.has(code) ||
      interruptions.has(errno) ||
      (typeof message === 'string' && lostMessage.test(message)),
  );

/** Nobody gave the one connection back in time: too much to do, or somebody waits for himself. */
export class ConnectionNotFree extends Error {
  override readonly name = 'ConnectionNotFree';
}

/** Worth another try as long as no commit was under way. */
export const isTransient = (error: unknown): boolean =>
  chain(error).some(({ errno }) => conflicts.has(errno)) ||
  isSqliteBusy(error) ||
  lostConnection(error);

/** What was asked is no bug: the database could not take it, however often it was tried. */
export const isUnavailable = (error: unknown): boolean =>
  isTransient(error) || chain(error).some((failure) => failure instanceof ConnectionNotFree);

/** Sleeps before try `next` (2, 3, …): doubling with full jitter, longer when a server went away. */
export const pauseBefore = (next: number, error: unknown): Promise<void> => {
  const base = lostConnection(error) ? 100 : 15;
  const ms = base * 2 ** (next - 2) * (0.5 + Math.random());
  return new Promise((resolve) => setTimeout(resolve, ms));
};
