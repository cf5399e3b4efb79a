import { graphql } from '../../__generated__';
import { useMarkAllNotificationsReadMutation } from '../../__generated__/hooks';

graphql(`
  mutation MarkAllNotificationsRead($input: MarkAllNotificationsReadInput!) {
    markAllNotificationsRead(input: $input) {
      __typename
      ... on MarkAllNotificationsReadSuccess {
        markedCount
        unreadCount
      }
    }
  }
`);

/** Marks what the reader has seen as read; what arrives meanwhile stays unread. */
export function useMarkAllRead() {
  const [markAllRead, { loading, error }] = useMarkAllNotificationsReadMutation({
    refetchQueries: ['NotificationList', 'UnreadCount'],
    awaitRefetchQueries: true,
  });
  const markAll = (newestNoticeId: string | undefined) =>
    markAllRead({ variables: { input: { newestNoticeId } } }).catch(() => undefined);
  return { markAll, loading, error };
}
