import { IconFileInvoice, IconServer } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import {
  AccountMenu,
  Brand,
  ConsoleLayout,
  DoorFrame,
  LanguageSwitch,
  RoleGate,
  ThemeSwitch,
} from '@webrana/ui';
import { Link, Outlet, useLocation } from 'react-router';
import { CodeForm } from './door/CodeForm';
import { useDoorTexts } from './door/texts';
import { useSignIn } from './door/useSignIn';
import { useShellTexts } from './texts';

const allowed = ['RESELLER', 'ADMIN'];

/** The frame of the app, for those who may be here. */
export default function Shell() {
  const texts = useShellTexts();
  const { pathname } = useLocation();
  const doorTexts = useDoorTexts();
  const { status, user, signOut, restore } = useSession();
  const { challenge, start, answer, giveUp } = useSignIn();
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
          { to: '/instances', label: texts('instances'), icon: IconServer },
          { to: '/invoices', label: texts('invoices'), icon: IconFileInvoice },
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
