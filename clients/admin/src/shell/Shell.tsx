import { useSession } from '@webrana/apollo';
import { DoorFrame, RoleGate } from '@webrana/ui';
import { Console } from './Console';
import { CodeForm } from './door/CodeForm';
import { useDoorTexts } from './door/texts';
import { useSignIn } from './door/useSignIn';
import { StepUpProvider } from './step-up/StepUpProvider';
import { useShellTexts } from './texts';

const allowed = ['SUPPORT', 'FINANCE', 'ADMIN'];

/** The door of the app: who may be here comes in, with the second factor where there is one. */
export default function Shell() {
  const texts = useShellTexts();
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
      <StepUpProvider>
        <Console onLeave={leave} />
      </StepUpProvider>
    </RoleGate>
  );
}
