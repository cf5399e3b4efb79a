import type { Transaction } from '@webrana/orm-kit';
import {
  ForbiddenError,
  NotFoundError,
  UnauthenticatedError,
  type UserActor,
} from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../context.ts';
import { isStaffAccount, requireSelf } from '../account/account.policy.ts';
import { lockAdmins, lockUser } from '../account/account.repository.ts';
import type { UserEntity } from '../account/user.entity.ts';
import { findOwnSession } from '../session/session.repository.ts';
import { UserActionRefusedError } from './staff.errors.ts';

/** Whom something is done to, and the reason it needs. */
export const targetInput = z.object({
  userId: z.string().min(1).max(40),
  reason: z
    .string()
    .max(1_200, 'Use at most 300 characters.')
    .trim()
    .min(3, 'Give a reason.')
    .max(300, 'Use at most 300 characters.')
    .refine((text) => text.isWellFormed(), 'Use characters that can be typed.'),
});

/** A member of staff who may decide about accounts; throws `ForbiddenError` for anybody else. */
export const requireDesk = (context: UseCase): UserActor => {
  const actor = requireSelf(context);
  if (actor.role !== 'SUPPORT' && actor.role !== 'ADMIN') throw new ForbiddenError();
  return actor;
};

/**
 * The account something is done to, locked. Nobody acts on the own account, only administrators on
 * that of staff, nobody on an erased one. Throws `NotFoundError`, `UserActionRefusedError`, and
 * `UnauthenticatedError` when the session of the member of staff has ended.
 */
export const lockTarget = async (
  tx: Transaction,
  actor: UserActor,
  userId: string,
): Promise<UserEntity> => {
  // Administrators first and in order: two of them who act on each other wait here.
  const admins = actor.role === 'ADMIN' ? await lockAdmins(tx.em) : [];
  const user = await lockUser(tx.em, userId);
  // A door that has not heard yet of the end of the session must not outlast it.
  if (!(await findOwnSession(tx.em, actor.userId, actor.sessionId)))
    throw new UnauthenticatedError();
  if (!user) throw new NotFoundError('The user', ['input', 'userId']);
  if (user.erasedAt) throw new UserActionRefusedError('ERASED');
  if (user.id === actor.userId) throw new UserActionRefusedError('OWN_ACCOUNT');
  if (isStaffAccount(user) && actor.role !== 'ADMIN')
    throw new UserActionRefusedError('STAFF_ACCOUNT');
  if (admins.length === 1 && admins[0]?.id === user.id)
    throw new UserActionRefusedError('LAST_ADMIN');
  return user;
};
