import { randomToken } from '@webrana/secrets';
import {
  InvalidInputError,
  parseInput,
  requireRecentProof,
  UnauthenticatedError,
} from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { emailKeyOf } from '../../account/account.input.ts';
import { isStaffAccount, requireSelf } from '../../account/account.policy.ts';
import { lockUser } from '../../account/account.repository.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { UserActionRefusedError } from '../../staff/staff.errors.ts';
import { emptyAccount } from './empty-account.ts';

const eraseInput = z.object({ email: z.string().max(320) });

/**
 * Erases the caller's account: name, address, numbers, places and mails go, every session ends; the
 * identifier stays for invoices and the ledger. Throws `ProofRequiredError`, `InvalidInputError`
 * and, for staff, `UserActionRefusedError`.
 */
export const eraseAccount = async (context: UseCase, input: unknown): Promise<Date> => {
  const actor = requireSelf(context);
  requireRecentProof(actor, context.clock.now());
  const { email } = parseInput(eraseInput, input);
  // Belongs to no password, so that nobody can sign in and checks still take their time.
  const passwordHash = await context.deps.passwords.hash(randomToken());
  return context.transact(async (tx) => {
    const now = context.clock.now();
    const user = await lockUser(tx.em, actor.userId);
    if (!user || user.erasedAt) throw new UnauthenticatedError();
    if (isStaffAccount(user)) throw new UserActionRefusedError('STAFF_ACCOUNT');
    const { id: userId } = user;
    if (emailKeyOf(email) !== user.emailKey)
      throw new InvalidInputError([
        {
          path: ['input', 'email'],
          code: 'NOT_YOURS',
          message: 'Type the address of your account.',
        },
      ]);
    await emptyAccount(context, tx, userId, passwordHash, 'ERASED');
    await requestMail(context, tx, { kind: 'ACCOUNT_ERASED', user });
    await recordAct(context, tx, { action: 'ACCOUNT_ERASED', subjectId: userId });
    return now;
  });
};
