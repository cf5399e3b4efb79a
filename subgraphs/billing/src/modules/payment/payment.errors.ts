import { DomainError } from '@webrana/subgraph-kit';

/** The order is not waiting for a payment: closed, expired, or paid already. */
export class OrderNotPayableError extends DomainError {
  readonly typename = 'OrderNotPayableError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('This order is not waiting for a payment.', { path: ['input', 'orderId'] });
  }
}

/** The channel is unknown, off, does not take this amount or time, refused, or does not answer. */
export class PaymentChannelUnavailableError extends DomainError {
  readonly typename = 'PaymentChannelUnavailableError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('This channel cannot take the payment right now. Choose another or try again.', {
      path: ['input', 'channelCode'],
    });
  }
}

/** No gateway for test payments is configured, and the live one never takes them. */
export class TestModeUnavailableError extends DomainError {
  readonly typename = 'TestModeUnavailableError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('Test mode is not available here: no test account for payments is configured.');
  }
}

/** The list of channels cannot be read and none is remembered. */
export class PaymentGatewayUnavailableError extends DomainError {
  readonly typename = 'PaymentGatewayUnavailableError';
  readonly code = 'SUBGRAPH_UNAVAILABLE';
  constructor(cause: unknown) {
    super('The payment channels cannot be read right now. Try again in a moment.');
    this.cause = cause;
  }
}
