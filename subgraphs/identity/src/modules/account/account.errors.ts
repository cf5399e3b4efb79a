import { DomainError } from '@webrana/subgraph-kit';

export class EmailTakenError extends DomainError {
  readonly typename = 'EmailTakenError';
  readonly code = 'CONFLICT';
  constructor() {
    super('This e-mail address already has an account. Sign in instead.', {
      path: ['input', 'email'],
    });
  }
}
