import { DomainError } from '@webrana/subgraph-kit';
import type { CouponProblem } from '../../__generated__/resolvers.ts';

const words: Record<CouponProblem, string> = {
  UNKNOWN: 'No coupon has this code.',
  NOT_YET_VALID: 'This coupon is not valid yet.',
  EXPIRED: 'This coupon is no longer valid.',
  EXHAUSTED: 'This coupon was used as often as it may be.',
  USED_BY_YOU: 'You have used this coupon as often as you may.',
  MINIMUM_NOT_MET: 'The order is below the minimum of this coupon.',
  OTHER_PLAN: 'This coupon is for other plans.',
  OTHER_PERIOD: 'This coupon is for other billing periods.',
  FIRST_ORDER_ONLY: 'This coupon is for a first order only.',
};

export class CouponUnavailableError extends DomainError {
  readonly typename = 'CouponUnavailableError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(reason: CouponProblem) {
    super(words[reason], { path: ['input', 'couponCode'], facts: { reason } });
  }
}

export class RegionSoldOutError extends DomainError {
  readonly typename = 'RegionSoldOutError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('This plan cannot be delivered in this region right now. Choose another region.', {
      path: ['input', 'regionId'],
    });
  }
}
