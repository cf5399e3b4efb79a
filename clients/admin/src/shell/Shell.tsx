import { useSession, useSignInSteps } from '@webrana/apollo';
import { CodeForm, DoorFrame, RoleGate } from '@webrana/ui';
import { Console } from './Console';
import { useDoorTexts } from './door/texts';
import { IdentityProvider } from './IdentityProvider';
import { useShellTexts } from './texts';

const allowed = ['SUPPORT', 'FINANCE', 'ADMIN'];

/** The door of the app: who may be here comes in, with the second factor where there is one. */
export default function Shell() {
  const texts = useShellTexts();
  const doorTexts = useDoorTexts();
  const { signOut, restore, ...session } = useSession();
  const { status, user } = session;
  // Staff without a second factor come in as far as the page that sets it up, and no further.
  const awaitsMfa = session.status === 'signedIn' && session.awaitsMfa === true;
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
      allowed={awaitsMfa ? [...allowed, 'CUSTOMER'] : allowed}
      onSignIn={start}
      onSignOut={leave}
      onRetry={() => void restore()}
    >
      <IdentityProvider>
        <Console onLeave={leave} />
      </IdentityProvider>
    </RoleGate>
  );
}
