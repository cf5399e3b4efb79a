import { Button, Card, Group, Text, ThemeIcon } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBell,
  IconCash,
  IconConfetti,
  IconGift,
  IconReceipt,
  IconServer,
  IconShieldLock,
  IconWallet,
} from '@tabler/icons-react';
import { DateTime } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { isOwnPath } from './own-path';
import { useNotificationsTexts } from './texts';

const NoticeRowNotice = graphql(`
  fragment NoticeRowNotice on Notice {
    id
    kind
    title
    body
    link
    createdAt
    readAt
  }
`);

const looks: Record<string, { icon: typeof IconBell; color: string }> = {
  WELCOME: { icon: IconConfetti, color: 'indigo' },
  ORDER_PLACED: { icon: IconReceipt, color: 'yellow' },
  PAYMENT_RECEIVED: { icon: IconCash, color: 'teal' },
  INSTANCE_READY: { icon: IconServer, color: 'teal' },
  INSTANCE_FAILED: { icon: IconAlertTriangle, color: 'red' },
  RENEWAL_REMINDER: { icon: IconBell, color: 'yellow' },
  INSTANCE_RENEWED: { icon: IconServer, color: 'teal' },
  RENEWAL_FAILED: { icon: IconAlertTriangle, color: 'yellow' },
  INSTANCE_SUSPENDED: { icon: IconAlertTriangle, color: 'red' },
  TERMINATION_WARNING: { icon: IconAlertTriangle, color: 'red' },
  INSTANCE_TERMINATED: { icon: IconAlertTriangle, color: 'gray' },
  SECURITY: { icon: IconShieldLock, color: 'yellow' },
  WALLET_CREDITED: { icon: IconWallet, color: 'teal' },
  TOPPED_UP: { icon: IconWallet, color: 'teal' },
  PAYMENT_REVIEWED: { icon: IconCash, color: 'yellow' },
  TRANSFER_DECIDED: { icon: IconCash, color: 'indigo' },
  WALLET_ADJUSTED: { icon: IconWallet, color: 'yellow' },
  BONUS_RECEIVED: { icon: IconGift, color: 'teal' },
  BONUS_EXPIRING: { icon: IconGift, color: 'yellow' },
  BONUS_EXPIRED: { icon: IconGift, color: 'gray' },
  BALANCE_LOW: { icon: IconAlertTriangle, color: 'red' },
};

/** A notice in the inbox; opening it marks it as read. */
export function NoticeRow({
  notice: masked,
  onRead,
}: {
  notice: FragmentType<typeof NoticeRowNotice>;
  onRead: (noticeId: string) => void;
}) {
  const texts = useNotificationsTexts();
  const { id, kind, title, body, link, createdAt, readAt } = unmask(NoticeRowNotice, masked);
  const { icon: Icon, color } = looks[kind] ?? { icon: IconBell, color: 'indigo' };
  const isUnread = !readAt;
  return (
    <Card
      component="li"
      padding="md"
      data-testid="notice-row"
      data-unread={isUnread}
      style={
        isUnread ? { borderInlineStart: '3px solid var(--mantine-color-indigo-5)' } : undefined
      }
    >
      <Group wrap="nowrap" align="flex-start" gap="md">
        <ThemeIcon variant="light" color={color} size={38} aria-hidden>
          <Icon size={20} stroke={1.7} />
        </ThemeIcon>
        <div style={{ flex: 1, minWidth: 0 }}>
          <Text fw={isUnread ? 680 : 500}>
            {title}
            {isUnread && <span className="wb-sr"> ({texts('unread')})</span>}
          </Text>
          <Text size="sm" c="dimmed">
            {body}
          </Text>
          <Text size="xs" c="dimmed" mt={4}>
            <DateTime value={createdAt} />
          </Text>
          <Group gap="xs" mt="xs">
            {link && isOwnPath(link) && (
              <Button
                component={Link}
                to={link}
                size="xs"
                variant="light"
                onClick={() => isUnread && onRead(id)}
              >
                {texts('open')}
              </Button>
            )}
            {isUnread && (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                onClick={() => onRead(id)}
                data-testid="mark-read"
              >
                {texts('markRead')}
              </Button>
            )}
          </Group>
        </div>
      </Group>
    </Card>
  );
}
