import { parseInput, requireRecentProof, UnauthenticatedError } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { limitPasswordChecks } from '../../../guesses.ts';
import { passwordSchema } from '../../account/account.input.ts';
import { refuseWeakPassword, requireSelf } from '../../account/account.policy.ts';
import { readUser } from '../../account/account.repository.ts';
import { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { spendMails } from '../../mail/account-mail.repository.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { WrongPasswordError } from '../../session/session.errors.ts';
import { endSessions } from '../../session/use-cases/end-sessions.ts';

const changeInput = z.object({
  currentPassword: z.string().min(1, 'Enter your password.').max(128, 'This is too long.'),
  newPassword: passwordSchema,
});

/**
 * Sets another password and ends all other sessions; answers how many. Throws `ProofRequiredError`,
 * `WrongPasswordError`, `InvalidInputError`, `RateLimitedError`.
 */
export const changePassword = async (context: UseCase, input: unknown): Promise<number> => {
  const actor = requireSelf(context);
  const { deps, clock } = context;
  requireRecentProof(actor, clock.now());
  const { currentPassword, newPassword } = parseInput(changeInput, input);
  const user = await readUser(context.em, actor.userId);
  if (!user) throw new UnauthenticatedError();
  refuseWeakPassword(newPassword, user.email, 'newPassword');
  await limitPasswordChecks(context, actor);
  if (!(await deps.passwords.verify(user.passwordHash, currentPassword)))
    throw new WrongPasswordError('currentPassword');
  const passwordHash = await deps.passwords.hash(newPassword);
  return context.transact(async (tx) => {
    // Of two changes at once, the second no longer knows the present password.
    const changed = await tx.em.nativeUpdate(
      UserEntity,
      { id: user.id, passwordHash: user.passwordHash },
      { passwordHash },
    );
    if (changed !== 1) throw new WrongPasswordError('currentPassword');
    await spendMails(tx.em, user.id, clock.now(), ['PASSWORD_RESET']);
    const except = { except: actor.sessionId };
    const ended = await endSessions(context, tx, user.id, 'PASSWORD_CHANGED', except);
    await requestMail(context, tx, { kind: 'PASSWORD_CHANGED', user });
    await recordAct(context, tx, { action: 'PASSWORD_CHANGED', subjectId: user.id });
    return ended;
  });
};
