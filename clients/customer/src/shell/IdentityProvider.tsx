import { useSession } from '@webrana/apollo';
import { ConfirmIdentityProvider } from '@webrana/ui';
import type { ReactNode } from 'react';
import { useActingTexts } from './acting/texts';

/** Lets every page below ask the person who is signed in to prove it. */
export function IdentityProvider({ children }: { children: ReactNode }) {
  const texts = useActingTexts();
  const { confirmIdentity, ...state } = useSession();
  const { user } = state;
  const refusal = state.status === 'signedIn' && state.actingUntil ? texts('refused') : undefined;
  return (
    <ConfirmIdentityProvider
      refusal={refusal}
      withCode={user?.isMfaEnabled ?? false}
      onProve={confirmIdentity}
    >
      {children}
    </ConfirmIdentityProvider>
  );
}
