import { graphql } from '../../__generated__';
import { useMarkNotificationReadMutation } from '../../__generated__/hooks';

graphql(`
  mutation MarkNotificationRead($input: MarkNotificationReadInput!) {
    markNotificationRead(input: $input) {
      __typename
      ... on MarkNotificationReadSuccess {
        notice {
          id
          readAt
        }
        unreadCount
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** Marks a notice as read at once, and corrects the count when the answer comes. */
export function useMarkRead(): (noticeId: string) => void {
  const [markRead, { client }] = useMarkNotificationReadMutation();
  const setCount = (count: (before: number) => number) =>
    client.cache.modify<{ notifications: { unreadCount?: number } }>({
      fields: {
        notifications: (before) =>
          'unreadCount' in before
            ? { ...before, unreadCount: Math.max(0, count(before.unreadCount ?? 0)) }
            : before,
      },
    });
  return (noticeId) => {
    const noticeRef = client.cache.identify({ __typename: 'Notice', id: noticeId });
    setCount((before) => before - 1);
    client.cache.modify<{ readAt: string | null }>({
      id: noticeRef,
      fields: { readAt: () => new Date().toISOString() },
    });
    markRead({
      variables: { input: { noticeId } },
      update: (_cache, { data }) => {
        const result = data?.markNotificationRead;
        if (result?.__typename === 'MarkNotificationReadSuccess')
          setCount(() => result.unreadCount);
      },
    }).catch(() => {
      // Not marked after all: show it unread again.
      setCount((before) => before + 1);
      client.cache.modify<{ readAt: string | null }>({
        id: noticeRef,
        fields: { readAt: () => null },
      });
    });
  };
}
