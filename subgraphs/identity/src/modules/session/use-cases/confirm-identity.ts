import { InvalidInputError, parseInput, UnauthenticatedError } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { forgetCodes, limitCodes, limitPasswordChecks } from '../../../guesses.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { readUser } from '../../account/account.repository.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { codeSchema } from '../../mfa/mfa.input.ts';
import { checkSecondFactor, isFactor } from '../../mfa/use-cases/check-second-factor.ts';
import type { SessionEntity } from '../session.entity.ts';
import { InvalidCodeError, WrongPasswordError } from '../session.errors.ts';
import { findOwnSession, noteProof } from '../session.repository.ts';

const proofInput = z.object({
  password: z.string().min(1).max(128, 'This password is too long.').nullish(),
  code: codeSchema.nullish(),
});

const ask = (field: 'password' | 'code', message: string): never => {
  throw new InvalidInputError([{ path: ['input', field], code: 'REQUIRED', message }]);
};

/**
 * Notes in the caller's session that it is the person: by code where the account has MFA, else by
 * password. Throws `WrongPasswordError`, `InvalidCodeError`, `InvalidInputError`, `RateLimitedError`.
 */
export const confirmIdentity = async (
  context: UseCase,
  input: unknown,
): Promise<{ user: UserEntity; session: SessionEntity }> => {
  const { userId, sessionId } = requireSelf(context);
  const { password, code } = parseInput(proofInput, input);
  const user = await readUser(context.em, userId);
  if (!user) throw new UnauthenticatedError();
  const withCode = Boolean(user.mfaEnabledAt);
  if (withCode) await limitCodes(context, userId);
  else await limitPasswordChecks(context, { userId, sessionId });
  const given = withCode
    ? (code ?? ask('code', 'Enter a code of your authenticator app.'))
    : (password ?? ask('password', 'Enter your password.'));
  const matches = withCode || (await context.deps.passwords.verify(user.passwordHash, given));
  const isProved = await context.transact(async (tx) => {
    const factor = withCode ? await checkSecondFactor(context, tx, user, given) : 'wrong';
    const proved = withCode ? isFactor(factor) : matches;
    if (proved && !(await noteProof(tx.em, sessionId, context.clock.now())))
      throw new UnauthenticatedError();
    const refusal = factor === 'replayed' ? 'CODE_REPLAYED' : 'CODE_REFUSED';
    const action = proved ? 'IDENTITY_CONFIRMED' : refusal;
    await recordAct(context, tx, { action, subjectId: userId });
    if (factor === 'recovery code')
      await recordAct(context, tx, { action: 'RECOVERY_CODE_USED', subjectId: userId });
    return proved;
  });
  if (!isProved) throw withCode ? new InvalidCodeError() : new WrongPasswordError('password');
  if (withCode) await forgetCodes(context, userId);
  const session = await findOwnSession(context.em, userId, sessionId);
  if (!session) throw new UnauthenticatedError();
  return { user, session };
};
