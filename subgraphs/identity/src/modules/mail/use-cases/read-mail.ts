import type { AccountMailKind } from '@webrana/events';
import { ForbiddenError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { findOpenMail } from '../account-mail.repository.ts';
import { type MailContent, mailContext } from '../mail.content.ts';

const pages: Partial<Record<AccountMailKind, string>> = {
  EMAIL_VERIFICATION: '/verify',
  PASSWORD_RESET: '/reset-password',
  EMAIL_CHANGE_OLD_ADDRESS: '/confirm-email-change',
  EMAIL_CHANGE_NEW_ADDRESS: '/confirm-email-change',
};
/** Where the button of a mail without a secret leads, other than the security of the account. */
const plainPages: Partial<Record<AccountMailKind, string>> = { ACCOUNT_EXISTS: '/sign-in' };

/** What a mail says, for the service that sends it; `undefined` once it is used or too old. */
export const readMail = async ({ actor, em, clock, deps }: UseCase, mailId: string) => {
  if (actor.kind !== 'service') throw new ForbiddenError();
  const mail = await findOpenMail(em, mailId, clock.now());
  if (!mail) return undefined;
  const { token, code, ...content } = JSON.parse(
    deps.codes.sealer.open(mail.sealed, mailContext(mail.id)),
  ) as MailContent;
  return {
    id: mail.id,
    kind: mail.kind,
    userId: mail.userId,
    ...content,
    code,
    linkPath: token ? `${pages[mail.kind] ?? '/'}?token=${token}` : plainPages[mail.kind],
    expiresAt: token ? mail.expiresAt : undefined,
    occurredAt: mail.createdAt,
  };
};
