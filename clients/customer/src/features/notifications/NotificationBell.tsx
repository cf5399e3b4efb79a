import { ActionIcon, Indicator } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBell } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../../__generated__';
import {
  useNotificationReceivedSubscription,
  useUnreadCountQuery,
} from '../../__generated__/hooks';
import { NoticeToast } from './NoticeToast';
import { useNotificationsTexts } from './texts';

graphql(`
  query UnreadCount {
    notifications(first: 1) {
      unreadCount
    }
  }
`);

graphql(`
  subscription NotificationReceived {
    notificationReceived {
      id
      kind
      title
      body
      link
      readAt
    }
  }
`);

const LONGEST_TOAST_MS = 12_000;

/** The bell with its live count; a new notice also shows as a toast. */
export default function NotificationBell() {
  const texts = useNotificationsTexts();
  const navigate = useNavigate();
  const { data, refetch } = useUnreadCountQuery();
  useNotificationReceivedSubscription({
    ignoreResults: true,
    onData: ({ client, data: event }) => {
      const notice = event.data?.notificationReceived;
      if (!notice) return;
      void refetch();
      for (const query of client.getObservableQueries('active')) {
        if (query.queryName === 'NotificationList') void query.refetch();
      }
      // Nobody needs to be told what they just did, or what the page before them shows.
      const isSeen = notice.link && location.pathname.startsWith(notice.link);
      if (isSeen || notice.kind === 'ORDER_PLACED') return;
      notifications.show({
        id: notice.id,
        title: notice.title,
        message: (
          <NoticeToast
            body={notice.body}
            link={notice.link}
            onOpen={(link) => {
              notifications.hide(notice.id);
              void navigate(link);
            }}
          />
        ),
        role: 'status',
      });
      // A toast that opens under a resting pointer counts as hovered and would stay in the way.
      setTimeout(() => notifications.hide(notice.id), LONGEST_TOAST_MS);
    },
  });

  const count = data?.notifications?.unreadCount ?? 0;
  return (
    <Indicator
      label={count > 99 ? '99+' : count}
      disabled={count === 0}
      size={18}
      offset={7}
      color="red.8"
      data-testid="unread-count"
      data-count={count}
    >
      <ActionIcon
        component={Link}
        to="/notifications"
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={count > 0 ? texts('bell', { count }) : texts('bellNone')}
        data-testid="bell"
      >
        <IconBell size={20} aria-hidden />
      </ActionIcon>
    </Indicator>
  );
}
