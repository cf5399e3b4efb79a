import {
  IconFileInvoice,
  IconFolder,
  IconKey,
  IconLayoutDashboard,
  IconPalette,
  IconServer,
} from '@tabler/icons-react';
import { useSession, useSignInSteps } from '@webrana/apollo';
import {
  AccountMenu,
  Brand,
  CodeForm,
  ConsoleLayout,
  DoorFrame,
  LanguageSwitch,
  RoleGate,
  ThemeSwitch,
} from '@webrana/ui';
import { Link, Outlet, useLocation } from 'react-router';
import { useDoorTexts } from './door/texts';
import { useShellTexts } from './texts';

const allowed = ['RESELLER', 'ADMIN'];

/** The frame of the app, for those who may be here. */
export default function Shell() {
  const texts = useShellTexts();
  const { pathname } = useLocation();
  const doorTexts = useDoorTexts();
  const { status, user, signOut, restore } = useSession();
  // Keys and the brand belong to a reseller; staff only look around.
  const own = [
    { to: '/api-keys', label: texts('apiKeys'), icon: IconKey },
    { to: '/branding', label: texts('branding'), icon: IconPalette },
  ];
  const { challenge, start, answer, giveUp } = useSignInSteps();
  const leave = () => void signOut().catch(() => undefined);
  if (challenge && status === 'signedOut') {
    return (
      <DoorFrame app={texts('app')} title={doorTexts('codeTitle')} lead={doorTexts('codeLead')}>
        <CodeForm
          label={doorTexts('code')}
          submit={doorTexts('submit')}
          onSubmit={answer}
          onBack={giveUp}
        />
      </DoorFrame>
    );
  }
  return (
    <RoleGate
      app={texts('app')}
      status={status}
      role={user?.role}
      allowed={allowed}
      onSignIn={start}
      onSignOut={leave}
      onRetry={() => void restore()}
    >
      <ConsoleLayout
        Link={Link}
        path={pathname}
        brand={<Brand suffix={texts('app')} />}
        items={[
          { to: '/', label: texts('overview'), icon: IconLayoutDashboard },
          { to: '/instances', label: texts('instances'), icon: IconServer },
          { to: '/projects', label: texts('projects'), icon: IconFolder },
          { to: '/invoices', label: texts('invoices'), icon: IconFileInvoice },
          ...(user?.role === 'RESELLER' ? own : []),
        ]}
        actions={
          <>
            <LanguageSwitch />
            <ThemeSwitch />
            {user && <AccountMenu user={user} onSignOut={leave} />}
          </>
        }
      >
        <Outlet />
      </ConsoleLayout>
    </RoleGate>
  );
}
