/** The queue's backend did not answer in time; nothing is known to have happened. Try again later. */
export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable';
  constructor(what: string, cause?: unknown) {
    super(`The queue backend is not reachable (${what}).`, { cause });
  }
}

/** The kit was closed; no more work is accepted. */
export class QueueKitClosed extends Error {
  override readonly name = 'QueueKitClosed';
  constructor() {
    super('The queue kit is closed.');
  }
}
