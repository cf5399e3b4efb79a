export type DeliveryChannel = 'EMAIL';

/**
 * `PENDING → SENDING → SENT | FAILED | PENDING (again later)`; `PENDING → SKIPPED` when it has become
 * pointless; `FAILED → PENDING` by hand. SENDING is written just before the server gets the mail:
 * only a process that dies in this state leaves a doubt behind.
 */
export type DeliveryState = 'PENDING' | 'SENDING' | 'SENT' | 'FAILED' | 'SKIPPED';

/** Tries in all, and again in all when it is sent again by hand. */
export const maximumAttempts = 8;
/** How long a claimed delivery stays with its worker before the mail is handed over. */
export const claimMs = 60_000;
/** How long a sender is given before it counts as dead; no mail takes a tenth of it. */
export const sendingMs = 10 * 60_000;
/** News older than this is not mailed any more; it stays in the app. */
export const freshMs = 24 * 60 * 60_000;

/** The pause after try `attempts`: 30 s, then three times as long each, at most six hours. */
export const pauseAfter = (attempts: number): number =>
  Math.min(30_000 * 3 ** (attempts - 1), 6 * 60 * 60_000);

type Tried = { readonly attempts: number; readonly pastAttempts: number };

/** Tries begun since it was planned or last sent again by hand. */
export const recentAttempts = ({ attempts, pastAttempts }: Tried): number =>
  attempts - pastAttempts;

type Asked = { readonly createdAt: Date; readonly resentAt?: Date | null | undefined };

/** Whether it waited too long since it was planned or last sent again by hand. */
export const isStale = ({ createdAt, resentAt }: Asked, now: Date): boolean =>
  now.getTime() - (resentAt ?? createdAt).getTime() > freshMs;

/** What the log says of a delivery to a test twin: nothing of test mode leaves the platform. */
export const suppressedInTest = 'suppressed: test mode';
