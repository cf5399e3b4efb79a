import type { EntityManager } from '@mikro-orm/sql';
import { UserEntity } from '../account/user.entity.ts';
import { type EndReason, SessionEntity } from './session.entity.ts';
import { SignInChallengeEntity } from './sign-in-challenge.entity.ts';

const unexpired = (now: Date) => ({ $or: [{ expiresAt: null }, { expiresAt: { $gt: now } }] });
const refreshableMs = 30 * 24 * 60 * 60_000;

/** The sessions among `ids` that are alive and whose user is not suspended; two queries. */
export const findLiveSessions = async (
  em: EntityManager,
  ids: readonly string[],
  now: Date,
): Promise<SessionEntity[]> => {
  if (!ids.length) return [];
  const sessions = await em.find(SessionEntity, {
    id: { $in: [...ids] },
    endedAt: null,
    ...unexpired(now),
  });
  if (!sessions.length) return [];
  const suspended = await em.find(
    UserEntity,
    { id: { $in: sessions.map(({ userId }) => userId) }, suspendedAt: { $ne: null } },
    { fields: ['id'] },
  );
  const without = new Set(suspended.map(({ id }) => id));
  return sessions.filter(({ userId }) => !without.has(userId));
};

/** Whether the user ever signed in from this network. */
export const wasUsedFrom = async (
  em: EntityManager,
  userId: string,
  network: string,
): Promise<boolean> =>
  (await em.findOne(SessionEntity, { userId, clientAddress: network }, { fields: ['id'] })) !==
  null;

/** Ends a session that is alive; true for exactly one of all who try. */
export const endSessionRow = async (
  em: EntityManager,
  id: string,
  end: { endedAt: Date; endReason: EndReason },
): Promise<boolean> => (await em.nativeUpdate(SessionEntity, { id, endedAt: null }, end)) === 1;

/** Notes that a session goes on; false when it has ended. */
export const touchSessionRow = async (
  em: EntityManager,
  id: string,
  lastSeenAt: Date,
): Promise<boolean> =>
  (await em.nativeUpdate(SessionEntity, { id, endedAt: null }, { lastSeenAt })) === 1;

/** The sessions of a user that are alive, last seen first; at most 100. */
export const findSessionsOf = (
  em: EntityManager,
  userId: string,
  now: Date,
): Promise<SessionEntity[]> =>
  em.find(
    SessionEntity,
    {
      userId,
      endedAt: null,
      lastSeenAt: { $gt: new Date(now.getTime() - refreshableMs) },
      ...unexpired(now),
    },
    { orderBy: { lastSeenAt: 'desc', id: 'desc' }, limit: 100, disableIdentityMap: true },
  );

/** A live session of this user, read afresh. */
export const findOwnSession = (
  em: EntityManager,
  userId: string,
  id: string,
): Promise<SessionEntity | null> =>
  em.findOne(SessionEntity, { id, userId, endedAt: null }, { disableIdentityMap: true });

/** What has to end when a user may no longer be trusted: own sessions and those in others' names. */
export const findSessionsToEnd = (
  em: EntityManager,
  userId: string,
  except?: string,
): Promise<SessionEntity[]> =>
  em.find(
    SessionEntity,
    {
      endedAt: null,
      $or: [{ userId }, { impersonatorId: userId }],
      ...(except ? { id: { $ne: except } } : {}),
    },
    { orderBy: { id: 'asc' }, disableIdentityMap: true },
  );

/** Notes that the person has shown again who it is; false when the session has ended. */
export const noteProof = async (
  em: EntityManager,
  id: string,
  authenticatedAt: Date,
): Promise<boolean> =>
  (await em.nativeUpdate(SessionEntity, { id, endedAt: null }, { authenticatedAt })) === 1;

/** Spends the sign-ins of a user that wait for a code. */
export const spendChallenges = (em: EntityManager, userId: string, now: Date): Promise<number> =>
  em.nativeUpdate(SignInChallengeEntity, { userId, usedAt: null }, { usedAt: now });
