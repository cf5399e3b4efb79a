import { parseInput, requireRecentProof } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { readUser } from '../../account/account.repository.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { clearMfa } from '../../mfa/mfa.repository.ts';
import { endSessions } from '../../session/use-cases/end-sessions.ts';
import { UserActionRefusedError } from '../staff.errors.ts';
import { lockTarget, requireDesk, targetInput } from '../staff.policy.ts';

/** Turns a user's MFA off and ends the user's sessions. Throws as `lockTarget` does. */
export const resetUserMfa = async (context: UseCase, input: unknown): Promise<UserEntity> => {
  const actor = requireDesk(context);
  requireRecentProof(actor, context.clock.now());
  const { userId, reason } = parseInput(targetInput, input);
  return context.transact(async (tx) => {
    const user = await lockTarget(tx, actor, userId);
    if (!(await clearMfa(tx.em, userId))) throw new UserActionRefusedError('MFA_NOT_ENABLED');
    await endSessions(context, tx, userId, 'MFA_CHANGED');
    await requestMail(context, tx, { kind: 'MFA_DISABLED', user });
    await recordAct(context, tx, { action: 'USER_MFA_RESET', subjectId: userId, reason });
    return (await readUser(tx.em, userId)) ?? user;
  });
};
