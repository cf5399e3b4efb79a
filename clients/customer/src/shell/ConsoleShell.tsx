import { Anchor, Button } from '@mantine/core';
import {
  IconBell,
  IconCreditCard,
  IconFileInvoice,
  IconLayoutDashboard,
  IconPlus,
  IconReceipt,
  IconServer,
  IconWallet,
} from '@tabler/icons-react';
import { Brand, ConsoleLayout } from '@webrana/ui';
import { lazy, Suspense } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { HeaderActions } from './HeaderActions';
import { RequireSession } from './RequireSession';
import { useShellTexts } from './texts';
import { VerifyEmailBanner } from './verification/VerifyEmailBanner';

const NotificationBell = lazy(() => import('../features/notifications/NotificationBell'));

/** The frame of the pages of somebody signed in. */
export default function ConsoleShell() {
  const texts = useShellTexts();
  const { pathname } = useLocation();
  return (
    <ConsoleLayout
      Link={Link}
      path={pathname}
      banner={<VerifyEmailBanner />}
      brand={
        <Anchor component={Link} to="/" underline="never" c="inherit" aria-label={texts('home')}>
          <Brand />
        </Anchor>
      }
      items={[
        { to: '/dashboard', label: texts('dashboard'), icon: IconLayoutDashboard },
        { to: '/instances', label: texts('instances'), icon: IconServer },
        { to: '/orders', label: texts('orders'), icon: IconReceipt },
        { to: '/invoices', label: texts('invoices'), icon: IconFileInvoice },
        { to: '/wallet', label: texts('wallet'), icon: IconWallet },
        { to: '/payments', label: texts('payments'), icon: IconCreditCard },
        { to: '/notifications', label: texts('notifications'), icon: IconBell },
      ]}
      actions={
        <>
          <Button
            component={Link}
            to="/plans"
            visibleFrom="sm"
            mr="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {texts('newInstance')}
          </Button>
          <HeaderActions
            bell={
              <Suspense>
                <NotificationBell />
              </Suspense>
            }
          />
        </>
      }
    >
      <RequireSession>
        <Outlet />
      </RequireSession>
    </ConsoleLayout>
  );
}
