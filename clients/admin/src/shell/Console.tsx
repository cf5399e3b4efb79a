import {
  IconCash,
  IconClipboardList,
  IconDeviceDesktop,
  IconLayoutDashboard,
  IconMail,
  IconReceipt,
  IconServer,
  IconUsers,
} from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import {
  AccountMenu,
  Brand,
  ConsoleLayout,
  LanguageSwitch,
  ListSkeleton,
  ThemeSwitch,
} from '@webrana/ui';
import { Link, Outlet, useLocation } from 'react-router';
import { graphql } from '../__generated__';
import { useConsoleSessionQuery } from '../__generated__/hooks';
import { EnrolmentPage } from './door/EnrolmentPage';
import { useShellTexts } from './texts';
import { usePowers } from './usePowers';

graphql(`
  query ConsoleSession {
    viewerSession {
      id
      mustEnrolMfa
    }
  }
`);

/** The frame of the app, once the second factor is settled. */
export function Console({ onLeave }: { onLeave: () => void }) {
  const texts = useShellTexts();
  const { pathname } = useLocation();
  const { user } = useSession();
  const { isAdmin } = usePowers();
  const { data, error, refetch } = useConsoleSessionQuery({ fetchPolicy: 'no-cache' });
  if (!data && !error) return <ListSkeleton rows={3} height={120} />;
  if (data?.viewerSession?.mustEnrolMfa) {
    return <EnrolmentPage onLeave={onLeave} onDone={() => void refetch()} />;
  }
  return (
    <ConsoleLayout
      Link={Link}
      path={pathname}
      brand={<Brand suffix={texts('app')} />}
      items={[
        { to: '/', label: texts('overview'), icon: IconLayoutDashboard },
        { to: '/orders', label: texts('orders'), icon: IconReceipt },
        { to: '/instances', label: texts('instances'), icon: IconDeviceDesktop },
        { to: '/users', label: texts('users'), icon: IconUsers },
        { to: '/billing', label: texts('billing'), icon: IconCash },
        { to: '/servers', label: texts('servers'), icon: IconServer },
        { to: '/deliveries', label: texts('deliveries'), icon: IconMail },
        ...(isAdmin ? [{ to: '/audit', label: texts('audit'), icon: IconClipboardList }] : []),
      ]}
      actions={
        <>
          <LanguageSwitch />
          <ThemeSwitch />
          {user && <AccountMenu user={user} onSignOut={onLeave} />}
        </>
      }
    >
      <Outlet />
    </ConsoleLayout>
  );
}
