import { Button, Center, Code, Group, Stack, Text } from '@mantine/core';
import { useSession } from '@webrana/apollo';
import {
  CodeForm,
  CodeLine,
  CopyButton,
  DoorFrame,
  type Failure,
  QrCode,
  UserErrorAlert,
} from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { ConfirmMfaEnrolmentMutation } from '../../__generated__/graphql';
import {
  useConfirmMfaEnrolmentMutation,
  useStartMfaEnrolmentMutation,
} from '../../__generated__/hooks';
import { useShellTexts } from '../texts';
import { useAct } from '../useAct';
import { useDoorTexts } from './texts';

graphql(`
  mutation StartMfaEnrolment {
    startMfaEnrolment {
      __typename
      ... on StartMfaEnrolmentSuccess {
        otpauthUri
        secret
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

graphql(`
  mutation ConfirmMfaEnrolment($input: ConfirmMfaEnrolmentInput!) {
    confirmMfaEnrolment(input: $input) {
      __typename
      ... on ConfirmMfaEnrolmentSuccess {
        recoveryCodes
        session {
          accessToken
          expiresAt
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

type Confirmed = Extract<
  ConfirmMfaEnrolmentMutation['confirmMfaEnrolment'],
  { __typename: 'ConfirmMfaEnrolmentSuccess' }
>;

/** Sets up the second factor that staff must have, and shows the recovery codes once. */
export function EnrolmentPage({ onDone, onLeave }: { onDone: () => void; onLeave: () => void }) {
  const texts = useDoorTexts();
  const shellTexts = useShellTexts();
  const { adopt } = useSession();
  const { act, isBusy, failure, error } = useAct();
  const [start] = useStartMfaEnrolmentMutation({ fetchPolicy: 'no-cache' });
  const [confirm] = useConfirmMfaEnrolmentMutation({ fetchPolicy: 'no-cache' });
  const [secret, setSecret] = useState<{ otpauthUri: string; secret: string } | null>(null);
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const begin = async () => {
    setSecret(await act(async () => (await start()).data?.startMfaEnrolment));
  };

  const send = async (code: string): Promise<Failure | null> => {
    const result = (await confirm({ variables: { input: { code } } })).data?.confirmMfaEnrolment;
    if (result?.__typename !== 'ConfirmMfaEnrolmentSuccess') return result ?? {};
    adopt(result.session, { isMfaEnabled: true });
    setConfirmed(result);
    return null;
  };

  if (confirmed) {
    const codes = confirmed.recoveryCodes;
    return (
      <DoorFrame app={shellTexts('app')} title={texts('codesTitle')} lead={texts('codesLead')}>
        <Stack>
          <Code block fz="sm" data-testid="recovery-codes">
            {codes.join('\n')}
          </Code>
          <CopyButton value={codes.join('\n')} what={texts('codes')} withLabel />
          <Button onClick={onDone} data-testid="recovery-codes-kept">
            {texts('keep')}
          </Button>
        </Stack>
      </DoorFrame>
    );
  }
  return (
    <DoorFrame app={shellTexts('app')} title={texts('enrolTitle')} lead={texts('enrolLead')}>
      <Stack data-testid="enrolment">
        <UserErrorAlert failure={failure} error={error} />
        {!secret && (
          <Group justify="space-between">
            <Button variant="default" onClick={onLeave}>
              {texts('back')}
            </Button>
            <Button loading={isBusy} onClick={() => void begin()} data-testid="enrolment-start">
              {texts('start')}
            </Button>
          </Group>
        )}
        {secret && (
          <>
            <Center>
              <QrCode content={secret.otpauthUri} size={220} />
            </Center>
            <div>
              <Text size="sm" c="dimmed" mb={4}>
                {texts('secret')}
              </Text>
              <CodeLine value={secret.secret} what={texts('secret')} />
            </div>
            <CodeForm
              label={texts('newCode')}
              submit={texts('confirm')}
              onSubmit={send}
              onBack={onLeave}
            />
          </>
        )}
      </Stack>
    </DoorFrame>
  );
}
