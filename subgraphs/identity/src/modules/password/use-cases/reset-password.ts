import { parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { isAddressOwned } from '../../account/account.errors.ts';
import { emailKeyOf, passwordSchema } from '../../account/account.input.ts';
import { isOpen, refuseWeakPassword } from '../../account/account.policy.ts';
import { readUser } from '../../account/account.repository.ts';
import { claimAddress } from '../../account/use-cases/claim-address.ts';
import { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { closeEmailChanges } from '../../email-change/email-change.repository.ts';
import { findByLink, spendMails, useMail } from '../../mail/account-mail.repository.ts';
import { type MailContent, mailContext } from '../../mail/mail.content.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { InvalidCodeError } from '../../session/session.errors.ts';
import { limitLinks } from '../../session/sign-in.limits.ts';
import { endSessions } from '../../session/use-cases/end-sessions.ts';

const resetInput = z.object({ token: z.string().min(1).max(100), newPassword: passwordSchema });

/**
 * Sets a password with the link of a mail, which works once, and ends every session; whoever read
 * the mail has confirmed the address too. MFA stays. Throws `InvalidCodeError`, `InvalidInputError`.
 */
export const resetPassword = async (context: UseCase, input: unknown): Promise<void> => {
  const { token, newPassword } = parseInput(resetInput, input);
  const { em, deps, clock } = context;
  await limitLinks(context);
  // Looked up before hashing, so that made-up links cost nothing.
  const mail = await findByLink(em, token, ['PASSWORD_RESET'], clock.now());
  const user = mail && (await readUser(em, mail.userId));
  if (!mail || !user || !isOpen(user)) throw new InvalidCodeError('token');
  refuseWeakPassword(newPassword, user.email, 'newPassword');
  const { email } = JSON.parse(
    deps.codes.sealer.open(mail.sealed, mailContext(mail.id)),
  ) as MailContent;
  const passwordHash = await deps.passwords.hash(newPassword);
  const work = context.transact(async (tx) => {
    const now = clock.now();
    if (!(await useMail(tx.em, mail.id, now))) throw new InvalidCodeError('token');
    await tx.em.nativeUpdate(UserEntity, { id: user.id }, { passwordHash });
    await spendMails(tx.em, user.id, now, ['PASSWORD_RESET']);
    await closeEmailChanges(tx.em, user.id, now);
    await endSessions(context, tx, user.id, 'PASSWORD_CHANGED');
    const present = await readUser(tx.em, user.id);
    if (!present || !isOpen(present)) throw new InvalidCodeError('token');
    await requestMail(context, tx, { kind: 'PASSWORD_CHANGED', user: present });
    if (!present.emailVerifiedAt && present.emailKey === emailKeyOf(email))
      await claimAddress(context, tx, user.id, present);
    await recordAct(context, tx, {
      action: 'PASSWORD_RESET',
      actorId: user.id,
      subjectId: user.id,
    });
  });
  await work.catch((error: unknown) => {
    // Another account of the address was confirmed since the mail was sent.
    throw isAddressOwned(error) ? new InvalidCodeError('token') : error;
  });
};
