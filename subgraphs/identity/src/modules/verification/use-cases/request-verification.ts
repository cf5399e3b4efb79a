import { UnauthenticatedError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { takeTryOrRefuse } from '../../../limits.ts';
import { requireSelf } from '../../account/account.policy.ts';
import { readUser } from '../../account/account.repository.ts';
import { sendVerification } from './send-verification.ts';

const perHour = { points: 5, perSeconds: 3600 };

/** Sends the mail again, five times an hour at most; `undefined` when the address is confirmed. */
export const requestVerification = async (
  context: UseCase,
): Promise<{ expiresAt: Date } | undefined> => {
  const { userId } = requireSelf(context);
  await takeTryOrRefuse(context, 'verification', userId, perHour);
  return context.transact(async (tx) => {
    const user = await readUser(tx.em, userId);
    if (!user) throw new UnauthenticatedError();
    return user.emailVerifiedAt ? undefined : sendVerification(context, tx, user);
  });
};
