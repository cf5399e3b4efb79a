import { Button, Menu } from '@mantine/core';
import {
  IconBellCog,
  IconLayoutDashboard,
  IconReceipt,
  IconServer,
  IconShieldLock,
  IconUser,
  IconWallet,
} from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import { AccountMenu, LanguageSwitch, ThemeSwitch } from '@webrana/ui';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useShellTexts } from './texts';

/** What stands at the right of every header. */
export function HeaderActions({ bell }: { bell?: ReactNode }) {
  const texts = useShellTexts();
  const { status, user, signOut } = useSession();
  const navigate = useNavigate();
  const leave = async () => {
    await navigate('/');
    await signOut().catch(() => undefined);
  };
  // Until it is known who is there, the place is kept, so that nothing jumps.
  const hidden = status === 'restoring' ? { visibility: 'hidden' as const } : undefined;
  const entries = [
    { to: '/dashboard', label: texts('dashboard'), icon: IconLayoutDashboard },
    { to: '/instances', label: texts('instances'), icon: IconServer },
    { to: '/orders', label: texts('orders'), icon: IconReceipt },
    { to: '/wallet', label: texts('wallet'), icon: IconWallet },
  ];
  const accountEntries = [
    { to: '/profile', label: texts('profile'), icon: IconUser },
    { to: '/security', label: texts('security'), icon: IconShieldLock },
    { to: '/notifications/preferences', label: texts('preferences'), icon: IconBellCog },
  ];
  const itemOf = ({ to, label, icon: Icon }: (typeof entries)[number]) => (
    <Menu.Item key={to} component={Link} to={to} leftSection={<Icon size={16} aria-hidden />}>
      {label}
    </Menu.Item>
  );
  return (
    <>
      <LanguageSwitch />
      <ThemeSwitch />
      {status === 'signedIn' && (
        <>
          {bell}
          <AccountMenu user={user} onSignOut={() => void leave()}>
            {entries.map(itemOf)}
            <Menu.Divider />
            {accountEntries.map(itemOf)}
            <Menu.Divider />
          </AccountMenu>
        </>
      )}
      {status !== 'signedIn' && (
        <>
          <Button
            component={Link}
            to="/sign-in"
            variant="subtle"
            style={hidden}
            visibleFrom="xs"
            data-testid="header-sign-in"
          >
            {texts('signIn')}
          </Button>
          <Button
            component={Link}
            to="/register"
            visibleFrom="xs"
            style={hidden}
            data-testid="header-register"
          >
            {texts('register')}
          </Button>
        </>
      )}
    </>
  );
}
