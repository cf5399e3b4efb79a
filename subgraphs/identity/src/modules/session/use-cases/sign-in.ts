import type { Transaction } from '@webrana/orm-kit';
import { hashToken, randomToken } from '@webrana/secrets';
import { networkOf, parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { emailKeyOf } from '../../account/account.input.ts';
import { isOpen } from '../../account/account.policy.ts';
import { findNewestClaimant, findOwner, lockUser } from '../../account/account.repository.ts';
import type { UserEntity } from '../../account/user.entity.ts';
import { recordAct } from '../../audit/use-cases/record-act.ts';
import { requestMail } from '../../mail/use-cases/request-mail.ts';
import { InvalidCredentialsError } from '../session.errors.ts';
import { wasUsedFrom } from '../session.repository.ts';
import { forgetSignIns, limitSignIns } from '../sign-in.limits.ts';
import { SignInChallengeEntity } from '../sign-in-challenge.entity.ts';
import { type OpenedSession, openSession } from './open-session.ts';

const signInInput = z.object({
  email: z.string().min(1, 'Enter your e-mail address.').max(320, 'This address is too long.'),
  password: z.string().min(1, 'Enter your password.').max(128, 'This password is too long.'),
});
const challengeMs = 5 * 60_000;

/** A sign-in that waits for a code of the authenticator app. */
export type Challenge = { readonly challenge: string; readonly expiresAt: Date };

/** Opens the session of somebody who has shown everything asked for, and tells of a new place. */
export const admit = async (
  context: UseCase,
  tx: Transaction,
  user: UserEntity,
): Promise<OpenedSession> => {
  const network = networkOf(context.request.clientAddress);
  const isFamiliar = await wasUsedFrom(tx.em, user.id, network);
  const opened = await openSession(context, tx, user);
  if (!isFamiliar) await requestMail(context, tx, { kind: 'NEW_SIGN_IN', user });
  await recordAct(context, tx, { action: 'SIGNED_IN', actorId: user.id, subjectId: user.id });
  return opened;
};

const writeChallenge = async (
  { clock }: UseCase,
  tx: Transaction,
  userId: string,
): Promise<Challenge> => {
  const challenge = randomToken();
  const createdAt = clock.now();
  const expiresAt = new Date(createdAt.getTime() + challengeMs);
  await tx.em.insert(SignInChallengeEntity, {
    hash: hashToken(challenge),
    userId,
    createdAt,
    expiresAt,
    usedAt: null,
  });
  return { challenge, expiresAt };
};

/**
 * Opens a session, or answers a challenge for accounts with MFA. Throws `InvalidCredentialsError`
 * for an unknown address, a wrong password and a closed account alike and after the same work, and
 * `RateLimitedError` after too many tries.
 */
export const signIn = async (
  context: UseCase,
  input: unknown,
): Promise<OpenedSession | Challenge> => {
  const { email, password } = parseInput(signInInput, input);
  const emailKey = emailKeyOf(email);
  const { em, deps } = context;
  await limitSignIns(context, emailKey, async (network) => {
    const owner = await findOwner(em, emailKey);
    return wasUsedFrom(em, owner?.id ?? '', network);
  });
  // The owner and the newest account that claims the address, compared always both: somebody who
  // registered with another's address must not learn from the answer or its time that it has an owner.
  const owner = await findOwner(em, emailKey);
  const claimant = await findNewestClaimant(em, emailKey);
  const [isOwner, isClaimant] = await Promise.all(
    [owner, claimant].map((user) => deps.passwords.verify(user?.passwordHash, password)),
  );
  const matches = isOwner || isClaimant;
  const user = isOwner || !isClaimant ? (owner ?? claimant) : claimant;
  const answer = await context.transact<OpenedSession | Challenge | undefined>(async (tx) => {
    // Read again under a lock: it may have been closed or changed while the password was checked.
    const present = user && matches ? await lockUser(tx.em, user.id) : null;
    if (present && isOpen(present) && present.passwordHash === user?.passwordHash)
      return present.mfaEnabledAt
        ? writeChallenge(context, tx, present.id)
        : admit(context, tx, present);
    // Written for strangers too: otherwise the time would tell them from customers.
    await recordAct(context, tx, { action: 'SIGN_IN_REFUSED', subjectId: user?.id });
    return undefined;
  });
  if (!answer) throw new InvalidCredentialsError();
  // Not for a claimant: whoever registers with another's address could try passwords for ever.
  if (isOwner) await forgetSignIns(context, emailKey);
  return answer;
};
