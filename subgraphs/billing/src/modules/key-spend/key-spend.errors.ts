import { idr } from '@webrana/money';
import { DomainError } from '@webrana/subgraph-kit';

/** The API key may not spend that much in this month; whole rupiah. */
export class SpendingCapExceededError extends DomainError {
  readonly typename = 'SpendingCapExceededError';
  readonly code = 'FAILED_PRECONDITION';
  constructor({ cap, spent, availableAt }: { cap: number; spent: number; availableAt: Date }) {
    super('This API key would spend more than its monthly cap.', {
      path: ['input', 'orderId'],
      facts: { cap: idr(cap), spent: idr(spent), availableAt },
    });
  }
}
