import { DomainError } from '@webrana/subgraph-kit';
import type { NoticeKind } from '../../templates/template.ts';

export class NotificationMandatoryError extends DomainError {
  readonly typename = 'NotificationMandatoryError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(kind: NoticeKind) {
    super('News about the safety of your account cannot be switched off.', {
      path: ['input', 'isEnabled'],
      facts: { kind },
    });
  }
}
