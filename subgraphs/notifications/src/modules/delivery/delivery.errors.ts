import { DomainError } from '@webrana/subgraph-kit';
import type { DeliveryState } from './delivery.states.ts';

export class DeliveryNotFailedError extends DomainError {
  readonly typename = 'DeliveryNotFailedError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(state: DeliveryState) {
    super('Only a delivery that was given up can be sent again.', {
      path: ['input', 'deliveryId'],
      facts: { state },
    });
  }
}
