import { DomainError } from '@webrana/subgraph-kit';

export class InvalidCredentialsError extends DomainError {
  readonly typename = 'InvalidCredentialsError';
  readonly code = 'BAD_USER_INPUT';
  constructor() {
    super('The e-mail address and the password do not belong together.');
  }
}

export class SessionEndedError extends DomainError {
  readonly typename = 'SessionEndedError';
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('The session has ended. Sign in again.');
  }
}

export class InvalidCodeError extends DomainError {
  readonly typename = 'InvalidCodeError';
  readonly code = 'BAD_USER_INPUT';
  constructor(field: 'code' | 'token' = 'code') {
    super('This does not work: it is wrong, too old, or was used before. Ask for a new one.', {
      path: ['input', field],
    });
  }
}

export class WrongPasswordError extends DomainError {
  readonly typename = 'WrongPasswordError';
  readonly code = 'BAD_USER_INPUT';
  constructor(field: 'password' | 'currentPassword') {
    super('This is not your present password.', { path: ['input', field] });
  }
}
