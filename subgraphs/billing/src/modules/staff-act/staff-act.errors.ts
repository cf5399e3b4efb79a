import { DomainError } from '@webrana/subgraph-kit';

/** Whoever would decide is who gets or loses the money. */
export class OwnMoneyError extends DomainError {
  readonly typename = 'OwnMoneyError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(path: readonly string[]) {
    super('This is your own money. Another member of staff has to decide about it.', { path });
  }
}
