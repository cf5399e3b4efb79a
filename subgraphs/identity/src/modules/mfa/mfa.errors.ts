import { DomainError } from '@webrana/subgraph-kit';

export class MfaAlreadyEnabledError extends DomainError {
  readonly typename = 'MfaAlreadyEnabledError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('Two-step sign-in is on already. Turn it off first to use another app.');
  }
}

export class MfaNotEnabledError extends DomainError {
  readonly typename = 'MfaNotEnabledError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('Two-step sign-in is not on.');
  }
}

export class MfaMandatoryError extends DomainError {
  readonly typename = 'MfaMandatoryError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('Staff always sign in with a second factor.');
  }
}
