import { useSession } from '@webrana/apollo';
import { ConfirmIdentityProvider } from '@webrana/ui';
import type { ReactNode } from 'react';

/** Lets every page below ask the member of staff to prove who they are. */
export function IdentityProvider({ children }: { children: ReactNode }) {
  const { user, confirmIdentity } = useSession();
  return (
    <ConfirmIdentityProvider withCode={user?.isMfaEnabled ?? false} onProve={confirmIdentity}>
      {children}
    </ConfirmIdentityProvider>
  );
}
