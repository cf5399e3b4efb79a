import { requireRecentProof, UnauthenticatedError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { isStaffAccount, requireSelf } from '../../account/account.policy.ts';
import { lockUser, readUser } from '../../account/account.repository.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { MfaMandatoryError, MfaNotEnabledError } from '../mfa.errors.ts';
import { clearMfa } from '../mfa.repository.ts';

/** Turns MFA off. Throws `MfaNotEnabledError`, and `MfaMandatoryError` where staff need it. */
export const disableMfa = async (context: UseCase): Promise<UserEntity> => {
  const actor = requireSelf(context);
  requireRecentProof(actor, context.clock.now());
  const { userId } = actor;
  return context.transact(async (tx) => {
    const user = await lockUser(tx.em, userId);
    if (!user) throw new UnauthenticatedError();
    if (!user.mfaEnabledAt) throw new MfaNotEnabledError();
    if (context.deps.settings.staffMfa && isStaffAccount(user)) throw new MfaMandatoryError();
    await clearMfa(tx.em, userId);
    await requestMail(context, tx, { kind: 'MFA_DISABLED', user });
    await recordAct(context, tx, { action: 'MFA_DISABLED', subjectId: userId });
    return (await readUser(tx.em, userId)) ?? user;
  });
};
