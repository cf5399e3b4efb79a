import { Button, Stack } from '@mantine/core';
import { IconBell, IconChecks, IconSettings } from '@tabler/icons-react';
import {
  EmptyState,
  ErrorState,
  ListSkeleton,
  LoadMore,
  PageHeader,
  UserErrorAlert,
} from '@webrana/ui';
import { Link } from 'react-router';
import { graphql } from '../../__generated__';
import { useNotificationListQuery } from '../../__generated__/hooks';
import { NoticeRow } from './NoticeRow';
import { useNotificationsTexts } from './texts';
import { useMarkAllRead } from './useMarkAllRead';
import { useMarkRead } from './useMarkRead';

graphql(`
  query NotificationList($after: String) {
    notifications(first: 20, after: $after) {
      unreadCount
      edges {
        cursor
        node {
          id
          ...NoticeRowNotice
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Every notice of the viewer, newest first. */
export default function NotificationsPage() {
  const texts = useNotificationsTexts();
  const markRead = useMarkRead();
  const marking = useMarkAllRead();
  const { data, error, loading, refetch, fetchMore } = useNotificationListQuery({
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.notifications;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')}>
        {list && list.unreadCount > 0 && (
          <Button
            variant="light"
            leftSection={<IconChecks size={16} aria-hidden />}
            loading={marking.loading}
            onClick={() => void marking.markAll(list.edges[0]?.node.id)}
            data-testid="mark-all-read"
          >
            {texts('markAll')}
          </Button>
        )}
        <Button
          component={Link}
          to="/notifications/preferences"
          variant="default"
          leftSection={<IconSettings size={16} aria-hidden />}
          data-testid="open-preferences"
        >
          {texts('preferences')}
        </Button>
      </PageHeader>
      <UserErrorAlert error={marking.error} />
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <ListSkeleton rows={4} height={110} />}
      {list && list.edges.length === 0 && (
        <EmptyState icon={IconBell} title={texts('empty')} hint={texts('emptyHint')} />
      )}
      {list && (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {list.edges.map(({ node }) => (
            <NoticeRow key={node.id} notice={node} onRead={markRead} />
          ))}
        </Stack>
      )}
      <LoadMore
        hasMore={list?.pageInfo.hasNextPage ?? false}
        isLoading={loading}
        onMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor } })}
      />
    </>
  );
}
