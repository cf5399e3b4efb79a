import { DomainError } from '@webrana/subgraph-kit';
import type { PaymentStatus } from '../payment/payment.states.ts';

/** The gateway does not answer; nothing was done. */
export class PaymentGatewaySilentError extends DomainError {
  readonly typename = 'PaymentGatewaySilentError';
  readonly code = 'SUBGRAPH_UNAVAILABLE';
  constructor(cause: unknown) {
    super('The payment gateway does not answer right now. Try again in a moment.');
    this.cause = cause;
  }
}

/** The payment is not in review, or the gateway collected nothing for it. */
export class ReviewClosedError extends DomainError {
  readonly typename = 'ReviewClosedError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(status: PaymentStatus) {
    super('This payment is not in review, or the gateway collected nothing for it.', {
      path: ['input', 'paymentId'],
      facts: { status },
    });
  }
}

/** The callback is about a payment of ours, waits to be worked off, or was marked as seen before. */
export class CallbackMatchedError extends DomainError {
  readonly typename = 'CallbackMatchedError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('Only a callback that matched no payment can be marked as seen, and only once.', {
      path: ['input', 'callbackId'],
    });
  }
}
