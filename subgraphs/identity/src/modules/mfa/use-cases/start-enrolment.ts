import { requireRecentProof, UnauthenticatedError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { readUser } from '../../account/account.repository.ts';
import { UserEntity } from '../../account/user.entity.ts';
import { MfaAlreadyEnabledError } from '../mfa.errors.ts';
import { secretContext } from '../mfa.repository.ts';
import { newTotpSecret, totpUri } from '../totp.ts';

/** Keeps a new secret, sealed, that counts once a code of it is confirmed. */
export const startEnrolment = async (
  context: UseCase,
): Promise<{ secret: string; otpauthUri: string }> => {
  const actor = requireSelf(context);
  requireRecentProof(actor, context.clock.now());
  const { userId } = actor;
  const secret = newTotpSecret();
  const mfaSecret = context.deps.codes.sealer.seal(secret, secretContext(userId));
  const user = await context.transact(async (tx) => {
    const changed = await tx.em.nativeUpdate(
      UserEntity,
      { id: userId, mfaEnabledAt: null },
      { mfaSecret, mfaLastStep: null },
    );
    if (changed !== 1) throw new MfaAlreadyEnabledError();
    return readUser(tx.em, userId);
  });
  if (!user) throw new UnauthenticatedError();
  return { secret, otpauthUri: totpUri(user.email, secret) };
};
