import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useUiTexts } from '../texts/ui';

const initialsOf = (name: string) =>
  name
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Who is signed in, the app's own entries, and the way out. */
export function AccountMenu({
  user,
  onSignOut,
  children,
}: {
  user: { name: string; email: string };
  onSignOut: () => void;
  children?: ReactNode;
}) {
  const texts = useUiTexts();
  return (
    <Menu position="bottom-end" width={240} withinPortal>
      <Menu.Target>
        <UnstyledButton
          ml={6}
          aria-label={texts('account', { name: user.name })}
          data-testid="account-menu"
          style={{ borderRadius: '50%' }}
        >
          <Avatar size={34} radius="xl" color="indigo" variant="filled" aria-hidden>
            {initialsOf(user.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text component="span" display="block" fw={650} truncate c="var(--mantine-color-text)">
            {user.name}
          </Text>
          <Text component="span" display="block" size="xs" truncate>
            {user.email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        {children}
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={onSignOut}
          data-testid="sign-out"
        >
          {texts('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
