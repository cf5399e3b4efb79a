import { NotFoundError, requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { NoticeEntity } from '../notice.entity.ts';
import { countUnread, findNotice } from '../notice.repository.ts';

/**
 * Marks one of the viewer's notices as read; the first time counts. Throws `NotFoundError` for an
 * unknown notice and for somebody else's alike.
 */
export const markNoticeRead = (context: UseCase, noticeId: string) => {
  const { userId } = requireUser(context.actor);
  return context.transact(async ({ em }) => {
    const readAt = context.clock.now();
    await em.nativeUpdate(NoticeEntity, { id: noticeId, userId, readAt: null }, { readAt });
    const notice = await findNotice(em, userId, noticeId);
    if (!notice) throw new NotFoundError('The notice', ['input', 'noticeId']);
    return { notice, unreadCount: await countUnread(em, userId) };
  });
};
