import { idr } from '@webrana/money';
import { DomainError } from '@webrana/subgraph-kit';

/** The wallet does not hold enough; nothing was posted. */
export class InsufficientBalanceError extends DomainError {
  readonly typename = 'InsufficientBalanceError';
  readonly code = 'FAILED_PRECONDITION';
  /**
   * Whole rupiah: what the wallet holds beyond its holds (null where that is not for the caller to know),
   * and what was to leave it.
   */
  constructor(balance: number | null, needed: number) {
    super('The wallet does not hold enough. Top it up or choose another way to pay.', {
      path: ['input', 'method'],
      facts:
        balance === null
          ? { balance: null, shortfall: null }
          : { balance: idr(balance), shortfall: idr(needed - balance) },
    });
  }
}

/** A bug in whoever captures: the money was let go before, so it may be spent by now. */
export class HoldClosedError extends Error {
  override readonly name = 'HoldClosedError';
  constructor() {
    super('The hold was released before it was captured.');
  }
}

/** A bug: what was to be posted does not sum to zero, or is not whole rupiah. */
export class UnbalancedPostings extends Error {
  override readonly name = 'UnbalancedPostings';
}
