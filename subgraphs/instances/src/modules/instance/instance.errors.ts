import { DomainError } from '@webrana/subgraph-kit';

export class CredentialsUnavailableError extends DomainError {
  readonly typename = 'CredentialsUnavailableError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('The root password was already shown, or the instance is not ready yet.', {
      path: ['input', 'instanceId'],
    });
  }
}
