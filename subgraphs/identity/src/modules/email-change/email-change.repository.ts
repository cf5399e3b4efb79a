import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { spendMails } from '../mail/account-mail.repository.ts';
import { EmailChangeEntity } from './email-change.entity.ts';

/** A change that may still happen, locked until the transaction ends. */
export const lockOpenChange = (
  em: EntityManager,
  id: string,
  now: Date,
): Promise<EmailChangeEntity | null> =>
  em.findOne(
    EmailChangeEntity,
    { id, closedAt: null, expiresAt: { $gt: now } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true },
  );

/** Gives up the changes of a user that are under way, and spends their links. */
export const closeEmailChanges = async (
  em: EntityManager,
  userId: string,
  now: Date,
): Promise<void> => {
  await em.nativeUpdate(EmailChangeEntity, { userId, closedAt: null }, { closedAt: now });
  await spendMails(em, userId, now, ['EMAIL_CHANGE_OLD_ADDRESS', 'EMAIL_CHANGE_NEW_ADDRESS']);
};
