import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { markNoticeRead } from '../../use-cases/mark-notice-read.ts';

export const markNotificationRead: MutationResolvers['markNotificationRead'] = async (
  _parent,
  { input },
  context,
) => ({
  __typename: 'MarkNotificationReadSuccess',
  ...(await markNoticeRead(context, input.noticeId)),
});
