import { DomainError } from '@webrana/subgraph-kit';
import type { UserActionRefusal } from '../../__generated__/resolvers.ts';

const messages: Record<UserActionRefusal, string> = {
  OWN_ACCOUNT: 'Somebody else has to do this to your account.',
  STAFF_ACCOUNT: 'The account belongs to a member of staff; an administrator sets its role first.',
  LAST_ADMIN: 'This is the last administrator. Appoint another one first.',
  NOTHING_TO_CHANGE: 'The account is in this state already.',
  SUSPENDED: 'The account is suspended. Reinstate it first.',
  ERASED: 'The account was erased.',
  MFA_NOT_ENABLED: 'Two-step sign-in is not on.',
};

export class UserActionRefusedError extends DomainError {
  readonly typename = 'UserActionRefusedError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(reason: UserActionRefusal) {
    super(messages[reason], { facts: { reason } });
  }
}
