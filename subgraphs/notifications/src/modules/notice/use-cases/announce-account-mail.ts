import type { AccountMailKind } from '@webrana/events';
import type { UseCase } from '../../../context.ts';
import type { SecurityFact } from '../../../templates/template.ts';
import { planMail } from '../../delivery/use-cases/plan-mail.ts';
import { securityPath } from '../security-path.ts';
import { forgetReader } from './forget-reader.ts';
import { writeNotice } from './write-notice.ts';

const securityFacts: readonly AccountMailKind[] = [
  'PASSWORD_CHANGED',
  'NEW_SIGN_IN',
  'MFA_ENABLED',
  'MFA_DISABLED',
] satisfies SecurityFact[];

const isSecurityFact = (kind: AccountMailKind): kind is SecurityFact =>
  securityFacts.includes(kind);

export type AccountMailNews = {
  readonly userId: string;
  readonly kind: AccountMailKind;
  readonly mailId: string;
  /** ISO 8601. */
  readonly occurredAt: string;
};

/**
 * Plans an account mail whatever its reader prefers, keeps what concerns the safety of the account
 * in the app as well, and forgets the reader of an erased account. Safe to repeat.
 */
export const announceAccountMail = (
  context: UseCase,
  { userId, kind, mailId, occurredAt }: AccountMailNews,
): Promise<void> =>
  context.transact(async (tx) => {
    if (isSecurityFact(kind)) {
      const facts = { fact: kind, occurredAt };
      const news = { userId, subject: mailId, facts, link: securityPath, occurredAt };
      await writeNotice(context, tx, { ...news, kind: 'SECURITY' }, true);
    }
    if (kind === 'ACCOUNT_ERASED') await forgetReader(tx, userId);
    await planMail(context, tx, {
      userId,
      about: mailId,
      template: kind,
      noticeId: null,
      mailId,
      occurredAt: new Date(occurredAt),
    });
  });
