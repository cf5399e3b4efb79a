import { idr } from '@webrana/money';
import { DomainError } from '@webrana/subgraph-kit';

/** The invoice was not paid, or less is left than was asked for; whole rupiah. */
export class NotRefundableError extends DomainError {
  readonly typename = 'NotRefundableError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(refundable: number) {
    super('This invoice has less left than that.', {
      path: ['input', 'amount'],
      facts: { refundable: idr(refundable) },
    });
  }
}
