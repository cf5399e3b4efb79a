import type { EntityManager } from '@mikro-orm/sql';
import { type KeysetPage, keysetPage } from '@webrana/orm-kit';
import type { Actor } from '@webrana/subgraph-kit';
import { NoticeEntity } from './notice.entity.ts';

/** A notice is between the platform and its reader: staff read only their own as well. */
const ownedBy = (actor: Actor): { userId: string } | Record<string, never> | undefined => {
  switch (actor.kind) {
    case 'user':
      return { userId: actor.userId };
    case 'service':
      return {};
    case 'anonymous':
      return undefined;
  }
};

/** What the app shows: not what its reader wants by mail only. */
const shown = { isShown: true };
const unread = (userId: string) => ({ ...shown, userId, readAt: null });

/** The notices with these ids that the actor may read; one query. */
export const findNotices = async (
  em: EntityManager,
  actor: Actor,
  ids: readonly string[],
): Promise<NoticeEntity[]> => {
  const owned = ownedBy(actor);
  if (!owned || !ids.length) return [];
  return em.find(NoticeEntity, { ...shown, ...owned, id: { $in: [...ids] } });
};

/** One of a user's notices; `undefined` for an unknown one and for somebody else's alike. */
export const findNotice = async (
  em: EntityManager,
  userId: string,
  id: string,
): Promise<NoticeEntity | undefined> =>
  (await em.findOne(NoticeEntity, { ...shown, id, userId })) ?? undefined;

/** A page of one user's notices, newest first; only the read or the unread ones when asked. */
export const pageOfNotices = (
  em: EntityManager,
  userId: string,
  page: {
    first: number;
    after?: string | null | undefined;
    isRead?: boolean | null | undefined;
  },
): Promise<KeysetPage<NoticeEntity>> => {
  const { first, after, isRead } = page;
  const read = isRead == null ? {} : { readAt: isRead ? { $ne: null } : null };
  return keysetPage(em, NoticeEntity, { first, after, where: { ...shown, userId, ...read } });
};

/** How many of one user's notices are unread. */
export const countUnread = (em: EntityManager, userId: string): Promise<number> =>
  em.count(NoticeEntity, unread(userId));

/** Marks a user's unread notices up to and including `newestId`, or all; answers how many. */
export const markRead = (
  em: EntityManager,
  userId: string,
  readAt: Date,
  newestId?: string | null,
): Promise<number> => {
  const upTo = newestId == null ? {} : { id: { $lte: newestId } };
  return em.nativeUpdate(NoticeEntity, { ...unread(userId), ...upTo }, { readAt });
};
