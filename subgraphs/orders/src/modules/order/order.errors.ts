import { DomainError } from '@webrana/subgraph-kit';
import type { CouponProblem } from '../../__generated__/resolvers.ts';
import type { OrderStatus } from './order.states.ts';

export class QuoteExpiredError extends DomainError {
  readonly typename = 'QuoteExpiredError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('This price is no longer valid. Ask for a new quote.', { path: ['input', 'quoteId'] });
  }
}

export class CouponUnavailableError extends DomainError {
  readonly typename = 'CouponUnavailableError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(reason: CouponProblem) {
    super('The coupon cannot be used for this order. Ask for a new quote without it.', {
      path: ['input', 'quoteId'],
      facts: { reason },
    });
  }
}

export class RegionSoldOutError extends DomainError {
  readonly typename = 'RegionSoldOutError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('This plan is sold out in this region. Choose another region.', {
      path: ['input', 'quoteId'],
    });
  }
}

export class OrderNotCancellableError extends DomainError {
  readonly typename = 'OrderNotCancellableError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(status: OrderStatus) {
    super('This order can no longer be cancelled.', {
      path: ['input', 'orderId'],
      facts: { status },
    });
  }
}
