import { UserSuspended } from '@webrana/events';
import { parseInput } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { readUser } from '../../account/account.repository.ts';
import { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { endSessions } from '../../session/use-cases/end-sessions.ts';
import { UserActionRefusedError } from '../staff.errors.ts';
import { lockTarget, requireDesk, targetInput } from '../staff.policy.ts';

/** Closes an account to its owner and ends its sessions. Throws as `lockTarget` does. */
export const suspendUser = async (context: UseCase, input: unknown): Promise<UserEntity> => {
  const actor = requireDesk(context);
  const { userId, reason } = parseInput(targetInput, input);
  return context.transact(async (tx) => {
    const user = await lockTarget(tx, actor, userId);
    if (user.suspendedAt) throw new UserActionRefusedError('NOTHING_TO_CHANGE');
    const suspendedAt = context.clock.now();
    await tx.em.nativeUpdate(UserEntity, { id: userId }, { suspendedAt, suspendReason: reason });
    await endSessions(context, tx, userId, 'SUSPENDED');
    await recordAct(context, tx, { action: 'USER_SUSPENDED', subjectId: userId, reason });
    tx.record(UserSuspended, { userId, suspendedAt: suspendedAt.toISOString() });
    return (await readUser(tx.em, userId)) ?? user;
  });
};
