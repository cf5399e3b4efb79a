import { Anchor, Button } from '@mantine/core';
import { useSession } from '@webrana/apollo';
import { Brand, PublicLayout } from '@webrana/ui';
import { lazy, Suspense } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { HeaderActions } from './HeaderActions';
import { PublicFooter } from './PublicFooter';
import { ScrollToHash } from './ScrollToHash';
import { useShellTexts } from './texts';

const NotificationBell = lazy(() => import('../features/notifications/NotificationBell'));

/** The frame of the pages anybody may see. */
export default function PublicShell() {
  const texts = useShellTexts();
  const { status } = useSession();
  const { pathname } = useLocation();
  const isSignedIn = status === 'signedIn';
  return (
    <PublicLayout
      Link={Link}
      path={pathname}
      brand={
        <Anchor component={Link} to="/" underline="never" c="inherit" aria-label={texts('home')}>
          <Brand />
        </Anchor>
      }
      items={[
        { to: '/plans', label: texts('plans') },
        { to: '/#cara-kerja', label: texts('howItWorks') },
        { to: '/#tanya-jawab', label: texts('questions') },
        ...(isSignedIn ? [{ to: '/dashboard', label: texts('dashboard') }] : []),
      ]}
      actions={
        <HeaderActions
          bell={
            <Suspense>
              <NotificationBell />
            </Suspense>
          }
        />
      }
      drawerActions={
        isSignedIn ? undefined : (
          <>
            <Button component={Link} to="/register">
              {texts('register')}
            </Button>
            <Button component={Link} to="/sign-in" variant="default">
              {texts('signIn')}
            </Button>
          </>
        )
      }
      footer={<PublicFooter />}
    >
      <ScrollToHash />
      <Outlet />
    </PublicLayout>
  );
}
