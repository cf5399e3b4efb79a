import DataLoader from 'dataloader';
import type { UseCase } from '../../context.ts';
import type { NoticeEntity } from './notice.entity.ts';
import { findNotices } from './notice.repository.ts';

/** Notices by id as far as the actor may read them; null for all others. */
export const noticeLoader = ({ actor, em }: UseCase) =>
  new DataLoader<string, NoticeEntity | null>(
    async (ids) => {
      const notices = await findNotices(em, actor, ids);
      const byId = new Map(notices.map((notice) => [notice.id, notice]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: 500 },
  );
