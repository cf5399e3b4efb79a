import { idr } from '@webrana/money';
import { DomainError } from '@webrana/subgraph-kit';

/** The amount is outside what one top-up may be; whole rupiah. */
export class TopUpAmountError extends DomainError {
  readonly typename = 'TopUpAmountError';
  readonly code = 'BAD_USER_INPUT';
  constructor({ minimum, maximum }: { minimum: number; maximum: number }) {
    super('This amount is too small or too large for one top-up.', {
      path: ['input', 'amount'],
      facts: { minimum: idr(minimum), maximum: idr(maximum) },
    });
  }
}

/** The wallet would hold more than it may; whole rupiah. */
export class MaximumBalanceError extends DomainError {
  readonly typename = 'MaximumBalanceError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(balance: number, maximumBalance: number) {
    super('The wallet would hold more than it may. Choose a smaller amount.', {
      path: ['input', 'amount'],
      facts: {
        balance: idr(balance),
        maximumBalance: idr(maximumBalance),
        available: idr(Math.max(0, maximumBalance - balance)),
      },
    });
  }
}
