import { parseInput, requireRecentProof } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { isStaffAccount } from '../../account/account.policy.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import type { SessionEntity } from '../../session/session.entity.ts';
import { writeSession } from '../../session/use-cases/open-session.ts';
import { UserActionRefusedError } from '../staff.errors.ts';
import { lockTarget, requireDesk, targetInput } from '../staff.policy.ts';

const lifetimeMs = 30 * 60_000;

/**
 * Opens a session in a customer's name for 30 minutes, without a refresh token and without proof:
 * what asks for proof stays closed to it. Never in the name of staff, an administrator included.
 */
export const impersonateUser = async (
  context: UseCase,
  input: unknown,
): Promise<{ user: UserEntity; session: SessionEntity }> => {
  const actor = requireDesk(context);
  requireRecentProof(actor, context.clock.now());
  const { userId, reason } = parseInput(targetInput, input);
  return context.transact(async (tx) => {
    const user = await lockTarget(tx, actor, userId);
    if (isStaffAccount(user)) throw new UserActionRefusedError('STAFF_ACCOUNT');
    if (user.suspendedAt) throw new UserActionRefusedError('SUSPENDED');
    const session = await writeSession(context, tx, userId, {
      impersonatorId: actor.userId,
      expiresAt: new Date(context.clock.now().getTime() + lifetimeMs),
    });
    await recordAct(context, tx, { action: 'IMPERSONATION_STARTED', subjectId: userId, reason });
    return { user, session };
  });
};
