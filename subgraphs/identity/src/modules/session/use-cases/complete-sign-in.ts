import { hashToken } from '@webrana/secrets';
import { parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { forgetCodes, limitCodes } from '../../../guesses.ts';
import { isOpen } from '../../account/account.policy.ts';
import { lockUser } from '../../account/account.repository.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { codeSchema } from '../../mfa/mfa.input.ts';
import { checkSecondFactor, isFactor } from '../../mfa/use-cases/check-second-factor.ts';
import { InvalidCodeError, SessionEndedError } from '../session.errors.ts';
import { SignInChallengeEntity } from '../sign-in-challenge.entity.ts';
import type { OpenedSession } from './open-session.ts';
import { admit } from './sign-in.ts';

const completeInput = z.object({ challenge: z.string().max(100), code: codeSchema });

/**
 * Opens the session a challenge waits for. Throws `SessionEndedError` when the challenge is over,
 * `InvalidCodeError` for a wrong or spent code, `RateLimitedError` after ten tries on the account.
 */
export const completeSignIn = async (context: UseCase, input: unknown): Promise<OpenedSession> => {
  const { challenge, code } = parseInput(completeInput, input);
  const now = context.clock.now();
  const open = { hash: hashToken(challenge), usedAt: null, expiresAt: { $gt: now } };
  const waiting = await context.em.findOne(SignInChallengeEntity, open);
  if (!waiting) throw new SessionEndedError();
  const { userId } = waiting;
  await limitCodes(context, userId);
  const outcome = await context.transact(async (tx) => {
    const user = await lockUser(tx.em, userId);
    if (!user || !isOpen(user)) return 'over';
    const factor = await checkSecondFactor(context, tx, user, code);
    if (!isFactor(factor)) {
      const action = factor === 'replayed' ? 'CODE_REPLAYED' : 'CODE_REFUSED';
      await recordAct(context, tx, { action, subjectId: userId });
      return 'refused';
    }
    const used = await tx.em.nativeUpdate(SignInChallengeEntity, open, { usedAt: now });
    if (used !== 1) return 'over';
    const opened = await admit(context, tx, user);
    if (factor === 'recovery code')
      await recordAct(context, tx, {
        action: 'RECOVERY_CODE_USED',
        actorId: userId,
        subjectId: userId,
      });
    return opened;
  });
  // Thrown here and not inside, where it would undo what was noted.
  if (outcome === 'over') throw new SessionEndedError();
  if (outcome === 'refused') throw new InvalidCodeError();
  await forgetCodes(context, userId);
  return outcome;
};
