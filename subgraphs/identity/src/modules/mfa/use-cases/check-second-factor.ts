import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { secretContext, spendStep, useRecoveryCode } from '../mfa.repository.ts';
import { totpStep } from '../totp.ts';

export type SecondFactor = 'app' | 'recovery code';

/**
 * Takes a code of the app or a recovery code and spends it in this transaction; a code never works
 * twice, however many try it at once. `undefined` for anything else.
 */
export const checkSecondFactor = async (
  { clock, deps }: UseCase,
  tx: Transaction,
  user: UserEntity,
  code: string,
): Promise<SecondFactor | undefined> => {
  if (!user.mfaEnabledAt || !user.mfaSecret) return undefined;
  if (/^\d{6}$/.test(code)) {
    const secret = deps.codes.sealer.open(user.mfaSecret, secretContext(user.id));
    const step = totpStep(secret, code, clock.now());
    return step !== undefined && (await spendStep(tx.em, user, step)) ? 'app' : undefined;
  }
  const hash = deps.codes.hash(code, user.id);
  return (await useRecoveryCode(tx.em, user.id, hash, clock.now())) ? 'recovery code' : undefined;
};
