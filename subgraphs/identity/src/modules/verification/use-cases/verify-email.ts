import type { Transaction } from '@webrana/orm-kit';
import { InvalidInputError, parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { takeGuess } from '../../../guesses.ts';
import { forgetTries } from '../../../limits.ts';
import { AddressTakenError, isAddressOwned } from '../../account/account.errors.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { readUser } from '../../account/account.repository.ts';
import { claimAddress } from '../../account/use-cases/claim-address.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { countTry, findByLink, isClosedLink, useMail } from '../../mail/account-mail.repository.ts';
import { InvalidCodeError } from '../../session/session.errors.ts';
import { limitLinks } from '../../session/sign-in.limits.ts';

const verifyInput = z.object({
  code: z
    .string()
    .max(20)
    .transform((code) => code.replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'Enter the six digits of the mail.'))
    .nullish(),
  token: z.string().min(1).max(100).nullish(),
});
const codeTries = { points: 10, perSeconds: 900 };

const confirm = async (context: UseCase, tx: Transaction, mailId: string, userId: string) => {
  if (!(await useMail(tx.em, mailId, context.clock.now()))) return undefined;
  const user = await readUser(tx.em, userId);
  if (!user || user.erasedAt) return undefined;
  if (!user.emailVerifiedAt) await claimAddress(context, tx, userId, user);
  await recordAct(context, tx, { action: 'EMAIL_VERIFIED', actorId: userId, subjectId: userId });
  return userId;
};

const byLink = async (context: UseCase, token: string): Promise<string | undefined> => {
  await limitLinks(context);
  return context.transact(async (tx) => {
    const mail = await findByLink(tx.em, token, ['EMAIL_VERIFICATION'], context.clock.now());
    if (mail) return confirm(context, tx, mail.id, mail.userId);
    if (await isClosedLink(tx.em, token, context.clock.now())) throw new AddressTakenError('token');
    return undefined;
  });
};

const byCode = async (context: UseCase, code: string): Promise<string | undefined> => {
  const { userId } = requireSelf(context);
  await takeGuess(context, 'verification.code', userId, codeTries, userId);
  const verified = await context.transact(async (tx) => {
    const mail = await countTry(tx.em, userId, 'EMAIL_VERIFICATION', context.clock.now());
    if (mail && mail.codeHash === context.deps.codes.hash(code, mail.id))
      return confirm(context, tx, mail.id, userId);
    await recordAct(context, tx, { action: 'CODE_REFUSED', subjectId: userId });
    return undefined;
  });
  if (verified) await forgetTries(context, 'verification.code', userId);
  return verified;
};

/**
 * Confirms an address by the link of its mail, or by the code where its owner is signed in. Both
 * work once, for 30 minutes, the code for five tries. Answers whose address it is; throws
 * `AddressTakenError`, `InvalidCodeError`, `InvalidInputError`, `RateLimitedError`.
 */
export const verifyEmail = async (context: UseCase, input: unknown): Promise<string> => {
  const { code, token } = parseInput(verifyInput, input);
  if (!code === !token)
    throw new InvalidInputError([
      { path: ['input', 'code'], code: 'REQUIRED', message: 'Give either the code or the token.' },
    ]);
  const work = token ? byLink(context, token) : byCode(context, code ?? '');
  const userId = await work.catch((error: unknown) => {
    // Thrown after the code or the link was found to be right: who sees this reads the mail.
    throw isAddressOwned(error) ? new AddressTakenError(token ? 'token' : 'code') : error;
  });
  if (!userId) throw new InvalidCodeError(token ? 'token' : 'code');
  return userId;
};
