import { Container } from '@mantine/core';
import { useSession } from '@webrana/apollo';
import { ErrorState, ListSkeleton } from '@webrana/ui';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { signInPath } from './next';

/** Shows its children to somebody signed in; sends others to sign in and back. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { status, restore } = useSession();
  const { pathname, search } = useLocation();
  if (status === 'signedIn') return children;
  if (status === 'signedOut') return <Navigate to={signInPath(pathname + search)} replace />;
  return (
    <Container size={1160} py="xl">
      {status === 'restoring' ? (
        <ListSkeleton />
      ) : (
        <ErrorState error={new TypeError()} onRetry={() => void restore()} />
      )}
    </Container>
  );
}
