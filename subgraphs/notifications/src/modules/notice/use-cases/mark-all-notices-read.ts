import { requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { countUnread, markRead } from '../notice.repository.ts';

/**
 * Marks the viewer's notices as read, all of them or those up to the newest one the reader saw.
 * Answers how many were marked by this and how many remain unread.
 */
export const markAllNoticesRead = (
  context: UseCase,
  newestNoticeId?: string | null,
): Promise<{ markedCount: number; unreadCount: number }> => {
  const { userId } = requireUser(context.actor);
  return context.transact(async ({ em }) => {
    const markedCount = await markRead(em, userId, context.clock.now(), newestNoticeId);
    return { markedCount, unreadCount: await countUnread(em, userId) };
  });
};
