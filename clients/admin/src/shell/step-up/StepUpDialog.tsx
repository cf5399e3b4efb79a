import {
  Button,
  Group,
  Modal,
  PasswordInput,
  Skeleton,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useSession } from '@webrana/apollo';
import { type Failure, UserErrorAlert } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../__generated__';
import { useConfirmIdentityMutation, useStepUpMethodQuery } from '../../__generated__/hooks';
import { useStaffFailure } from '../useStaffFailure';
import { useStepUpTexts } from './texts';

graphql(`
  query StepUpMethod {
    viewer {
      id
      isMfaEnabled
    }
  }
`);

graphql(`
  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
      __typename
      ... on ConfirmIdentitySuccess {
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

/** Asks for the password, or for a code where the account has MFA. */
export function StepUpDialog({ onFinish }: { onFinish: (isProven: boolean) => void }) {
  const texts = useStepUpTexts();
  const staffFailure = useStaffFailure();
  const { adopt } = useSession();
  const { data, loading: isAsking } = useStepUpMethodQuery({ fetchPolicy: 'network-only' });
  const [confirmIdentity] = useConfirmIdentityMutation({ fetchPolicy: 'no-cache' });
  const [value, setValue] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ failure?: Failure | null; error?: unknown }>({});
  const byCode = data?.viewer?.isMfaEnabled ?? false;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!value || isBusy) return;
    setBusy(true);
    setOutcome({});
    try {
      const input = byCode ? { code: value.trim() } : { password: value };
      const result = (await confirmIdentity({ variables: { input } })).data?.confirmIdentity;
      if (result?.__typename === 'ConfirmIdentitySuccess') {
        adopt(result.session);
        onFinish(true);
        return;
      }
      setOutcome({ failure: staffFailure(result ?? null) });
    } catch (error) {
      setOutcome({ error });
    }
    setBusy(false);
  };

  const field = { value, required: true, withAsterisk: false, 'data-autofocus': true };
  return (
    <Modal opened onClose={() => onFinish(false)} title={texts('title')} centered zIndex={400}>
      <form onSubmit={(event) => void submit(event)} data-testid="step-up">
        <Stack>
          <Text c="dimmed">{texts('lead')}</Text>
          <UserErrorAlert {...outcome} />
          {isAsking && !data && <Skeleton height={66} />}
          {data && byCode && (
            <TextInput
              {...field}
              label={texts('code')}
              autoComplete="one-time-code"
              onChange={(event) => setValue(event.currentTarget.value)}
              data-testid="step-up-code"
            />
          )}
          {data && !byCode && (
            <PasswordInput
              {...field}
              label={texts('password')}
              autoComplete="current-password"
              onChange={(event) => setValue(event.currentTarget.value)}
              data-testid="step-up-password"
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onFinish(false)}>
              {texts('cancel')}
            </Button>
            <Button type="submit" loading={isBusy} data-testid="step-up-submit">
              {texts('submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
