import { raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { AccountMailKind } from '@webrana/events';
import { hashToken } from '@webrana/secrets';
import { AccountMailEntity } from './account-mail.entity.ts';

const triesPerCode = 5;

/** A mail that may still be sent: neither used nor too old. */
export const findOpenMail = (
  em: EntityManager,
  id: string,
  now: Date,
): Promise<AccountMailEntity | null> =>
  em.findOne(
    AccountMailEntity,
    { id, usedAt: null, expiresAt: { $gt: now } },
    { disableIdentityMap: true },
  );

/** Whose open mail carries this link, without using it up. */
export const findByLink = (
  em: EntityManager,
  token: string,
  kinds: readonly AccountMailKind[],
  now: Date,
): Promise<AccountMailEntity | null> =>
  em.findOne(
    AccountMailEntity,
    {
      tokenHash: hashToken(token),
      kind: { $in: [...kinds] },
      usedAt: null,
      expiresAt: { $gt: now },
    },
    { disableIdentityMap: true },
  );

/**
 * Spends the links of an account that is closed because another confirmed its address, and keeps of
 * them only what tells that much to whoever opens one in time.
 */
export const keepClosedLinks = (em: EntityManager, userId: string, now: Date): Promise<number> =>
  em.nativeUpdate(
    AccountMailEntity,
    { userId, kind: 'EMAIL_VERIFICATION', usedAt: null, expiresAt: { $gt: now } },
    { usedAt: now, codeHash: null, sealed: '' },
  );

/** Whether a link was kept by `keepClosedLinks` and is not too old. */
export const isClosedLink = async (em: EntityManager, token: string, now: Date): Promise<boolean> =>
  (await em.count(AccountMailEntity, {
    tokenHash: hashToken(token),
    kind: 'EMAIL_VERIFICATION',
    sealed: '',
    expiresAt: { $gt: now },
  })) > 0;

/** Uses a mail up; true for exactly one of all who try. */
export const useMail = async (em: EntityManager, id: string, now: Date): Promise<boolean> =>
  (await em.nativeUpdate(
    AccountMailEntity,
    { id, usedAt: null, expiresAt: { $gt: now } },
    { usedAt: now },
  )) === 1;

/** Counts a try of the code of a user's newest open mail, and answers it while tries are left. */
export const countTry = async (
  em: EntityManager,
  userId: string,
  kind: AccountMailKind,
  now: Date,
): Promise<AccountMailEntity | undefined> => {
  const open = { userId, kind, usedAt: null, expiresAt: { $gt: now } };
  const mail = await em.findOne(AccountMailEntity, open, {
    orderBy: { id: 'desc' },
    disableIdentityMap: true,
  });
  if (!mail) return undefined;
  const counted = await em.nativeUpdate(
    AccountMailEntity,
    { id: mail.id, usedAt: null, tries: { $lt: triesPerCode } },
    { tries: raw('tries + 1') },
  );
  return counted === 1 ? mail : undefined;
};

/** Spends what open mails of a user carry: all kinds, or some. */
export const spendMails = (
  em: EntityManager,
  userId: string,
  now: Date,
  kinds: readonly AccountMailKind[],
): Promise<number> =>
  em.nativeUpdate(
    AccountMailEntity,
    { userId, kind: { $in: [...kinds] }, usedAt: null },
    { usedAt: now },
  );
