import { DomainError } from '@webrana/subgraph-kit';

export class ProjectNameTakenError extends DomainError {
  readonly typename = 'ProjectNameTakenError';
  readonly code = 'CONFLICT';
  constructor() {
    super('You have a project of this name already. Choose another name.', {
      path: ['input', 'name'],
    });
  }
}

export class ProjectLimitError extends DomainError {
  readonly typename = 'ProjectLimitError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(limit: number) {
    super(`You have ${limit} projects, as many as one may have. Archive one first.`, {
      facts: { limit },
    });
  }
}
