import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSession } from '@webrana/apollo';
import { Section, UserErrorAlert } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { SessionRow } from './SessionRow';
import { useSecurityTexts } from './texts';
import { useEndSessions } from './useEndSessions';

const SessionsSectionSession = graphql(`
  fragment SessionsSectionSession on Session {
    id
    isCurrent
    ...SessionRowSession
  }
`);

/** Where the account is signed in, and the ways to end that. */
export function SessionsSection({
  sessions: masked,
}: {
  sessions: ReadonlyArray<FragmentType<typeof SessionsSectionSession>>;
}) {
  const texts = useSecurityTexts();
  const { signOut } = useSession();
  const sessions = unmask(SessionsSectionSession, masked);
  const { revoke, endOthers, endAll, isRunning, outcome } = useEndSessions();
  const hasOthers = sessions.some(({ isCurrent }) => !isCurrent);

  const leaveOthers = async () => {
    if (await endOthers())
      notifications.show({ message: texts('sessions.ended'), color: 'teal', role: 'status' });
  };
  const leaveAll = async () => {
    if (await endAll()) await signOut().catch(() => undefined);
  };

  return (
    <Section id="sessions" title={texts('sessions.title')} hint={texts('sessions.hint')}>
      <UserErrorAlert {...outcome} />
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isBusy={isRunning}
            onRevoke={() => void revoke(session.id)}
          />
        ))}
      </Stack>
      <Group gap="sm">
        {hasOthers && (
          <Button
            variant="default"
            loading={isRunning}
            onClick={() => void leaveOthers()}
            data-testid="sign-out-others"
          >
            {texts('sessions.signOutOthers')}
          </Button>
        )}
        <Button
          variant="subtle"
          color="red"
          disabled={isRunning}
          onClick={() => void leaveAll()}
          data-testid="sign-out-everywhere"
        >
          {texts('sessions.signOutEverywhere')}
        </Button>
      </Group>
    </Section>
  );
}
