import { ForbiddenError, parseInput, requireRecentProof } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { readUser } from '../../account/account.repository.ts';
import { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { endSessions } from '../../session/use-cases/end-sessions.ts';
import { UserActionRefusedError } from '../staff.errors.ts';
import { lockTarget, requireDesk, targetInput } from '../staff.policy.ts';

const roleInput = targetInput.extend({
  role: z.enum(['CUSTOMER', 'RESELLER', 'SUPPORT', 'FINANCE', 'ADMIN']),
});

/**
 * Sets what a user may do. Every session of the user ends, since each carries the former role; the
 * next sign-in carries the new one. Throws `ProofRequiredError`, and as `lockTarget` does.
 */
export const setUserRole = async (context: UseCase, input: unknown): Promise<UserEntity> => {
  const actor = requireDesk(context);
  if (actor.role !== 'ADMIN') throw new ForbiddenError();
  requireRecentProof(actor, context.clock.now());
  const { userId, role, reason } = parseInput(roleInput, input);
  return context.transact(async (tx) => {
    const user = await lockTarget(tx, actor, userId);
    if (user.role === role) throw new UserActionRefusedError('NOTHING_TO_CHANGE');
    await tx.em.nativeUpdate(UserEntity, { id: userId }, { role });
    await endSessions(context, tx, userId, 'ROLE_CHANGED');
    await recordAct(context, tx, {
      action: 'USER_ROLE_SET',
      subjectId: userId,
      reason,
      changes: [{ field: 'role', before: user.role, after: role }],
    });
    return (await readUser(tx.em, userId)) ?? user;
  });
};
