import { DomainError } from '@webrana/subgraph-kit';
import type { AdjustmentStatus } from './adjustment.entity.ts';

export class AdjustmentDecidedError extends DomainError {
  readonly typename = 'AdjustmentDecidedError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(status: AdjustmentStatus) {
    super('This adjustment was decided before.', {
      path: ['input', 'adjustmentId'],
      facts: { status },
    });
  }
}

/** Whoever asked cannot decide. */
export class SecondPersonNeededError extends DomainError {
  readonly typename = 'SecondPersonNeededError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('Somebody else has to decide what you asked for.', { path: ['input', 'adjustmentId'] });
  }
}
