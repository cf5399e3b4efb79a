import type { EntityManager } from '@mikro-orm/sql';
import { UserEntity } from '../account/user.entity.ts';
import { RecoveryCodeEntity } from './recovery-code.entity.ts';

/** What the seal of an authenticator secret is bound to. */
export const secretContext = (userId: string): string => `mfa secret ${userId}`;

/** Spends a time step and all before it; true for exactly one of all who try it. */
export const spendStep = async (
  em: EntityManager,
  user: Pick<UserEntity, 'id' | 'mfaSecret'>,
  step: number,
): Promise<boolean> =>
  (await em.nativeUpdate(
    UserEntity,
    {
      id: user.id,
      mfaSecret: user.mfaSecret ?? null,
      $or: [{ mfaLastStep: null }, { mfaLastStep: { $lt: step } }],
    },
    { mfaLastStep: step },
  )) === 1;

/** Uses a recovery code up; true for exactly one of all who try it. */
export const useRecoveryCode = async (
  em: EntityManager,
  userId: string,
  hashes: readonly string[],
  usedAt: Date,
): Promise<boolean> =>
  (await em.nativeUpdate(
    RecoveryCodeEntity,
    { hash: { $in: [...hashes] }, userId, usedAt: null },
    { usedAt },
  )) === 1;

/** Replaces all recovery codes of a user. */
export const replaceRecoveryCodes = async (
  em: EntityManager,
  userId: string,
  hashes: readonly string[],
  createdAt: Date,
): Promise<void> => {
  await em.nativeDelete(RecoveryCodeEntity, { userId });
  if (hashes.length)
    await em.insertMany(
      RecoveryCodeEntity,
      hashes.map((hash) => ({ hash, userId, createdAt, usedAt: null })),
    );
};

/** Turns MFA off; false when it was not on. */
export const clearMfa = async (em: EntityManager, userId: string): Promise<boolean> => {
  const changed = await em.nativeUpdate(
    UserEntity,
    { id: userId, mfaEnabledAt: { $ne: null } },
    { mfaSecret: null, mfaEnabledAt: null, mfaLastStep: null },
  );
  await em.nativeDelete(RecoveryCodeEntity, { userId });
  return changed === 1;
};
