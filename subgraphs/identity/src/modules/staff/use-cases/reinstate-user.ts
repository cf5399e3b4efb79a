import { UserReinstated } from '@webrana/events';
import { parseInput } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { readUser } from '../../account/account.repository.ts';
import { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { UserActionRefusedError } from '../staff.errors.ts';
import { lockTarget, requireDesk, targetInput } from '../staff.policy.ts';

/** Opens a suspended account to its owner again. Throws as `lockTarget` does. */
export const reinstateUser = async (context: UseCase, input: unknown): Promise<UserEntity> => {
  const actor = requireDesk(context);
  const { userId, reason } = parseInput(targetInput, input);
  return context.transact(async (tx) => {
    const user = await lockTarget(tx, actor, userId);
    if (!user.suspendedAt) throw new UserActionRefusedError('NOTHING_TO_CHANGE');
    await tx.em.nativeUpdate(
      UserEntity,
      { id: userId },
      { suspendedAt: null, suspendReason: null },
    );
    await recordAct(context, tx, { action: 'USER_REINSTATED', subjectId: userId, reason });
    tx.record(UserReinstated, { userId, reinstatedAt: context.clock.now().toISOString() });
    return (await readUser(tx.em, userId)) ?? user;
  });
};
