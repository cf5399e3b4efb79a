import { idr } from '@webrana/money';
import { DomainError } from '@webrana/subgraph-kit';

/** The wallet holds too little for what is to be paid; nothing was charged. */
export class InsufficientBalanceError extends DomainError {
  readonly typename = 'InsufficientBalanceError';
  readonly code = 'FAILED_PRECONDITION';
  /** Whole rupiah; null for an API key that may not see the wallet. */
  constructor(funds: { balance: number; missing: number } | null) {
    super('The wallet does not hold enough. Top it up, then renew.', {
      path: ['input', 'instanceId'],
      facts: {
        balance: funds && idr(funds.balance),
        shortfall: funds && idr(funds.missing),
      },
    });
  }
}

/** The API key may not spend that much in this month; whole rupiah. Nothing was charged. */
export class SpendingCapExceededError extends DomainError {
  readonly typename = 'SpendingCapExceededError';
  readonly code = 'FAILED_PRECONDITION';
  constructor({ cap, spent, availableAt }: { cap: number; spent: number; availableAt: Date }) {
    super('This API key would spend more than its monthly cap.', {
      path: ['input', 'instanceId'],
      facts: { cap: idr(cap), spent: idr(spent), availableAt },
    });
  }
}

export class RenewalUnavailableError extends DomainError {
  readonly typename = 'RenewalUnavailableError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super(
      'This instance cannot be renewed now: it has ended, or its next period is paid already.',
      {
        path: ['input', 'instanceId'],
      },
    );
  }
}
