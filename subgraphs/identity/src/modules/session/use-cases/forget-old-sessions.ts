import type { UseCase } from '../../../context.ts';
import { EmailChangeEntity } from '../../email-change/email-change.entity.ts';
import { AccountMailEntity } from '../../mail/account-mail.entity.ts';
import { RefreshTokenEntity } from '../refresh-token.entity.ts';
import { SessionEntity } from '../session.entity.ts';
import { SignInChallengeEntity } from '../sign-in-challenge.entity.ts';

const dayMs = 24 * 60 * 60_000;

/** Removes what has expired: tokens, challenges, mails with their links, and sessions long over. */
export const forgetOldSessions = async (context: UseCase): Promise<void> => {
  const now = context.clock.now().getTime();
  const before = (days: number): Date => new Date(now - days * dayMs);
  await context.transact((tx) =>
    tx.em.nativeDelete(RefreshTokenEntity, { expiresAt: { $lt: before(1) } }),
  );
  await context.transact((tx) =>
    tx.em.nativeDelete(SignInChallengeEntity, { expiresAt: { $lt: before(1) } }),
  );
  await context.transact((tx) =>
    tx.em.nativeDelete(AccountMailEntity, { expiresAt: { $lt: before(1) } }),
  );
  await context.transact((tx) =>
    tx.em.nativeDelete(EmailChangeEntity, { expiresAt: { $lt: before(1) } }),
  );
  await context.transact((tx) =>
    tx.em.nativeDelete(SessionEntity, { lastSeenAt: { $lt: before(90) } }),
  );
};
