import { parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { limitRegistrations } from '../../session/sign-in.limits.ts';
import { type OpenedSession, openSession } from '../../session/use-cases/open-session.ts';
import { sendVerification } from '../../verification/use-cases/send-verification.ts';
import { EmailTakenError } from '../account.errors.ts';
import { emailKeyOf, emailSchema, nameSchema, passwordSchema } from '../account.input.ts';
import { refuseWeakPassword } from '../account.policy.ts';
import { findUserByEmailKey } from '../account.repository.ts';
import { openAccount } from './open-account.ts';

const registerInput = z.object({
  email: emailSchema,
  password: passwordSchema,
  name: nameSchema,
  locale: z.enum(['ID', 'EN']).default('ID'),
});

/**
 * Opens a customer's account and a session. Throws `InvalidInputError`, `EmailTakenError`, and
 * `RateLimitedError` when one network registers too much.
 */
export const register = async (context: UseCase, input: unknown): Promise<OpenedSession> => {
  const { email, password, name, locale } = parseInput(registerInput, input);
  refuseWeakPassword(password, email, 'password');
  await limitRegistrations(context);
  // Asked before hashing only to spare the work; the unique index decides.
  if (await findUserByEmailKey(context.em, emailKeyOf(email))) throw new EmailTakenError();
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
    await sendVerification(context, tx, user);
    await recordAct(context, tx, {
      action: 'ACCOUNT_OPENED',
      actorId: user.id,
      subjectId: user.id,
    });
    return opened;
  });
};
