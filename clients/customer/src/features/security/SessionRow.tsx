import { Badge, Button, Group, Text, ThemeIcon } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { DateTime } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useSecurityTexts } from './texts';

const SessionRowSession = graphql(`
  fragment SessionRowSession on Session {
    id
    device
    address
    createdAt
    lastSeenAt
    isCurrent
    isImpersonated
  }
`);

/** One device that is signed in. */
export function SessionRow({
  session: masked,
  isBusy,
  onRevoke,
}: {
  session: FragmentType<typeof SessionRowSession>;
  isBusy: boolean;
  onRevoke: () => void;
}) {
  const texts = useSecurityTexts();
  const session = unmask(SessionRowSession, masked);
  const isPhone = /android|iphone|ipad|ios/i.test(session.device);
  const Icon = isPhone ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <Group
      component="li"
      wrap="nowrap"
      align="flex-start"
      py="sm"
      data-testid="session-row"
      data-current={session.isCurrent}
      style={{ borderTop: '1px solid var(--wb-line)' }}
    >
      <ThemeIcon variant="light" size={38} color={session.isCurrent ? 'teal' : 'gray'} aria-hidden>
        <Icon size={20} stroke={1.7} />
      </ThemeIcon>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600}>{session.device}</Text>
          {session.isCurrent && (
            <Badge variant="light" color="teal" tt="none" radius="sm">
              {texts('sessions.current')}
            </Badge>
          )}
          {session.isImpersonated && (
            <Badge variant="light" color="yellow" tt="none" radius="sm">
              {texts('sessions.staff')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {session.address}
        </Text>
        <Text size="sm" c="dimmed">
          {texts('sessions.signedIn')} <DateTime value={session.createdAt} as="short" />
          {' · '}
          {texts('sessions.lastSeen')} <DateTime value={session.lastSeenAt} as="short" />
        </Text>
      </div>
      {!session.isCurrent && (
        <Button
          size="xs"
          variant="default"
          disabled={isBusy}
          onClick={onRevoke}
          aria-label={texts('sessions.revokeOf', { device: session.device })}
          data-testid="session-revoke"
        >
          {texts('sessions.revoke')}
        </Button>
      )}
    </Group>
  );
}
