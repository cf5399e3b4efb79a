import { DomainError } from '@webrana/subgraph-kit';

export class ApiKeyNameTakenError extends DomainError {
  readonly typename = 'ApiKeyNameTakenError';
  readonly code = 'CONFLICT';
  constructor() {
    super('A key in use has this name already. Choose another name.', { path: ['input', 'name'] });
  }
}

export class ApiKeyLimitError extends DomainError {
  readonly typename = 'ApiKeyLimitError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(limit: number) {
    super(`You have ${limit} keys in use, as many as one may have. Revoke one first.`, {
      facts: { limit },
    });
  }
}

export class ApiKeyEndedError extends DomainError {
  readonly typename = 'ApiKeyEndedError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('This key has expired or was revoked. Make a new one.', {
      path: ['input', 'apiKeyId'],
    });
  }
}
