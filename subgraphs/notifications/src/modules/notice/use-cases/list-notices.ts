import { pageSize, requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { countUnread, pageOfNotices } from '../notice.repository.ts';

type Request = {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly filter?: { readonly isRead?: boolean | null | undefined } | null | undefined;
};

/** A page of the viewer's notices, newest first, and how many are unread on all pages. */
export const listNotices = async ({ actor, em }: UseCase, { first, after, filter }: Request) => {
  const { userId } = requireUser(actor);
  const page = await pageOfNotices(em, userId, {
    first: pageSize(first),
    after,
    isRead: filter?.isRead,
  });
  return { page, unreadCount: await countUnread(em, userId) };
};
