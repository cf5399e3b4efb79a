import { Alert } from '@mantine/core';
import { IconShoppingCartCheck } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { nextPath } from '../../shell/next';
import { AccountCard } from './AccountCard';
import { useAccountTexts } from './texts';

/** The card of the ways in; whoever is signed in already goes straight on. */
export function AccountFrame({
  title,
  lead,
  children,
  foot,
}: {
  title: string;
  lead: string;
  children: ReactNode;
  foot: ReactNode;
}) {
  const texts = useAccountTexts();
  const { status } = useSession();
  const [search] = useSearchParams();
  const next = nextPath(search);
  if (status === 'signedIn') return <Navigate to={next} replace />;
  return (
    <AccountCard title={title} lead={lead} foot={foot}>
      {next.startsWith('/configure/') && (
        <Alert variant="light" color="teal" mb="lg" icon={<IconShoppingCartCheck aria-hidden />}>
          {texts('keepsOrder')}
        </Alert>
      )}
      {children}
    </AccountCard>
  );
}
