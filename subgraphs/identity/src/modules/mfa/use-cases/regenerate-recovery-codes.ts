import { requireRecentProof } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { lockUser } from '../../account/account.repository.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { MfaNotEnabledError } from '../mfa.errors.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';

/** Replaces all recovery codes and answers the new ones. Throws `MfaNotEnabledError`. */
export const regenerateRecoveryCodes = async (context: UseCase): Promise<string[]> => {
  const actor = requireSelf(context);
  requireRecentProof(actor, context.clock.now());
  const { userId } = actor;
  return context.transact(async (tx) => {
    const user = await lockUser(tx.em, userId);
    if (!user?.mfaEnabledAt) throw new MfaNotEnabledError();
    const codes = await makeRecoveryCodes(context, tx, userId);
    await recordAct(context, tx, { action: 'RECOVERY_CODES_REGENERATED', subjectId: userId });
    return codes;
  });
};
