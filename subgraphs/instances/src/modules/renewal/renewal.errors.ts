import { idr } from '@webrana/money';
import { DomainError } from '@webrana/subgraph-kit';

/** The wallet holds too little for what is to be paid; nothing was charged. */
export class InsufficientBalanceError extends DomainError {
  readonly typename = 'InsufficientBalanceError';
  readonly code = 'FAILED_PRECONDITION';
  /** Whole rupiah. */
  constructor(balance: number, missing: number) {
    super('The wallet does not hold enough. Top it up, then renew.', {
      path: ['input', 'instanceId'],
      facts: { balance: idr(balance), shortfall: idr(missing) },
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
