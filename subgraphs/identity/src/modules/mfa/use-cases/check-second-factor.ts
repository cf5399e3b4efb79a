import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { secretContext, spendStep, useRecoveryCode } from '../mfa.repository.ts';
import { totpStep } from '../totp.ts';

export type SecondFactor = 'app' | 'recovery code';
/** What a code turned out to be; `replayed` is a right one that was used before. */
export type CodeVerdict = SecondFactor | 'wrong' | 'replayed';

export const isFactor = (verdict: CodeVerdict): verdict is SecondFactor =>
  verdict === 'app' || verdict === 'recovery code';

/**
 * Takes a code of the app or a recovery code and spends it in this transaction; a code never works
 * twice, however many try it at once.
 */
export const checkSecondFactor = async (
  { clock, deps }: UseCase,
  tx: Transaction,
  user: UserEntity,
  code: string,
): Promise<CodeVerdict> => {
  if (!user.mfaEnabledAt || !user.mfaSecret) return 'wrong';
  if (/^\d{6}$/.test(code)) {
    const secret = deps.codes.sealer.open(user.mfaSecret, secretContext(user.id));
    const step = totpStep(secret, code, clock.now());
    if (step === undefined) return 'wrong';
    return (await spendStep(tx.em, user, step)) ? 'app' : 'replayed';
  }
  const hashes = deps.codes.hashes(code, user.id);
  return (await useRecoveryCode(tx.em, user.id, hashes, clock.now())) ? 'recovery code' : 'wrong';
};
