import { hashToken } from '@webrana/secrets';
import { parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { takeTry } from '../../../limits.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { limitRegistrations } from '../../session/sign-in.limits.ts';
import { type OpenedSession, openSession } from '../../session/use-cases/open-session.ts';
import { sendVerification } from '../../verification/use-cases/send-verification.ts';
import { emailKeyOf, emailSchema, nameSchema, passwordSchema } from '../account.input.ts';
import { isOpen, refuseWeakPassword } from '../account.policy.ts';
import { findOwner } from '../account.repository.ts';
import { openAccount } from './open-account.ts';

const registerInput = z.object({
  email: emailSchema,
  password: passwordSchema,
  name: nameSchema,
  locale: z.enum(['ID', 'EN']).default('ID'),
});

const noticesPerDay = { points: 3, perSeconds: 86_400 };

/**
 * Opens a customer's account and a session; the same answer after the same work whether or not the
 * address has an account. Where it has, only its mailbox learns of it, and the new account is never
 * confirmed. Throws `InvalidInputError`, and `RateLimitedError` when one network registers too much.
 */
export const register = async (context: UseCase, input: unknown): Promise<OpenedSession> => {
  const { email, password, name, locale } = parseInput(registerInput, input);
  refuseWeakPassword(password, email, 'password');
  await limitRegistrations(context);
  const emailKey = emailKeyOf(email);
  const notices = await takeTry(context, 'account-exists', hashToken(emailKey), noticesPerDay);
  const passwordHash = await context.deps.passwords.hash(password);
  return context.transact(async (tx) => {
    const user = await openAccount(context, tx, {
      email,
      name,
      passwordHash,
      role: 'CUSTOMER',
      locale: locale === 'EN' ? 'en' : 'id',
    });
    const opened = await openSession(context, tx, user);
    const owner = await findOwner(tx.em, emailKey);
    // Too many notices are written too, and never sent: leaving them out would show in the time.
    if (owner)
      await requestMail(context, tx, {
        kind: 'ACCOUNT_EXISTS',
        user: owner,
        isMuted: !notices.allowed || !isOpen(owner),
      });
    else await sendVerification(context, tx, user, { isNew: true });
    await recordAct(context, tx, {
      action: 'ACCOUNT_OPENED',
      actorId: user.id,
      subjectId: user.id,
    });
    return opened;
  });
};
