import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { markAllNoticesRead } from '../../use-cases/mark-all-notices-read.ts';

export const markAllNotificationsRead: MutationResolvers['markAllNotificationsRead'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'MarkAllNotificationsReadSuccess',
  ...(await markAllNoticesRead(context, input.newestNoticeId)),
});
