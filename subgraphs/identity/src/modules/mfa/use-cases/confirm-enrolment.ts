import { parseInput, requireRecentProof, UnauthenticatedError } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { forgetCodes, limitCodes } from '../../../guesses.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { lockUser, readUser } from '../../account/account.repository.ts';
import { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { InvalidCodeError } from '../../session/session.errors.ts';
import { findOwnSession } from '../../session/session.repository.ts';
import { endSessions } from '../../session/use-cases/end-sessions.ts';
import { MfaAlreadyEnabledError } from '../mfa.errors.ts';
import { codeSchema } from '../mfa.input.ts';
import { secretContext } from '../mfa.repository.ts';
import { totpStep } from '../totp.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';

const confirmInput = z.object({ code: codeSchema });

/**
 * Turns MFA on with a code of the app. All other sessions end: they were opened without it, and
 * staff powers may come with it. Throws `InvalidCodeError`, `MfaAlreadyEnabledError`.
 */
export const confirmEnrolment = async (context: UseCase, input: unknown) => {
  const actor = requireSelf(context);
  requireRecentProof(actor, context.clock.now());
  const { userId, sessionId } = actor;
  const { code } = parseInput(confirmInput, input);
  await limitCodes(context, userId);
  const recoveryCodes = await context.transact(async (tx) => {
    const now = context.clock.now();
    const user = await lockUser(tx.em, userId);
    if (!user) throw new UnauthenticatedError();
    if (user.mfaEnabledAt) throw new MfaAlreadyEnabledError();
    const { sealer } = context.deps.codes;
    const secret = user.mfaSecret && sealer.open(user.mfaSecret, secretContext(userId));
    const step = secret ? totpStep(secret, code, now) : undefined;
    if (step === undefined) throw new InvalidCodeError();
    await tx.em.nativeUpdate(UserEntity, { id: userId }, { mfaEnabledAt: now, mfaLastStep: step });
    const codes = await makeRecoveryCodes(context, tx, userId);
    await endSessions(context, tx, userId, 'MFA_CHANGED', { except: sessionId });
    await requestMail(context, tx, { kind: 'MFA_ENABLED', user });
    await recordAct(context, tx, { action: 'MFA_ENABLED', subjectId: userId });
    return codes;
  });
  await forgetCodes(context, userId);
  const user = await readUser(context.em, userId);
  const session = await findOwnSession(context.em, userId, sessionId);
  if (!user || !session) throw new UnauthenticatedError();
  return { user, session, recoveryCodes };
};
