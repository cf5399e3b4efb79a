import { toConnection } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { listNotices } from '../../use-cases/list-notices.ts';

export const notifications: QueryResolvers['notifications'] = async (_parent, args, context) => {
  const { page, unreadCount } = await listNotices(context, args);
  return { ...toConnection(page), unreadCount };
};
