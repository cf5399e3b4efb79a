import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useSession } from '@webrana/apollo';
import { type Failure, UserErrorAlert } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../__generated__';
import { useConfirmIdentityMutation } from '../../__generated__/hooks';
import { SecondFactorFields } from './SecondFactorFields';
import { useIdentityTexts } from './texts';

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
export function ConfirmIdentityDialog({
  isOpen,
  onClose,
}: {
  isOpen: boolean;
  onClose: (isConfirmed: boolean) => void;
}) {
  const texts = useIdentityTexts();
  return (
    <Modal
      opened={isOpen}
      onClose={() => onClose(false)}
      title={texts('title')}
      centered
      zIndex={400}
      data-testid="confirm-identity"
    >
      {/* What was typed is gone when the dialog is. */}
      {isOpen && <ProofForm onClose={onClose} />}
    </Modal>
  );
}

function ProofForm({ onClose }: { onClose: (isConfirmed: boolean) => void }) {
  const texts = useIdentityTexts();
  const { user, adopt } = useSession();
  const withCode = user?.isMfaEnabled ?? false;
  const [proof, setProof] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [outcome, setOutcome] = useState<{ failure?: Failure; error?: unknown }>({});
  const [confirm, { loading }] = useConfirmIdentityMutation({ fetchPolicy: 'no-cache' });

  const submit = async (value: string) => {
    setMissing(!value);
    if (!value || loading) return;
    setOutcome({});
    try {
      const input = withCode ? { code: value } : { password: value };
      const { data } = await confirm({ variables: { input } });
      const result = data?.confirmIdentity;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename === 'ConfirmIdentitySuccess') {
        adopt(result.session);
        onClose(true);
        return;
      }
      setProof('');
      setOutcome({ failure: result });
    } catch (error) {
      setOutcome({ error });
    }
  };

  return (
    <form
      noValidate
      data-testid="confirm-identity-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        // The dialog may stand within another form of the page.
        event.stopPropagation();
        void submit(proof);
      }}
    >
      <Stack>
        <Text>{texts(withCode ? 'withCode' : 'withPassword')}</Text>
        <UserErrorAlert {...outcome} />
        {withCode ? (
          <SecondFactorFields
            value={proof}
            onChange={setProof}
            onComplete={(code) => void submit(code)}
            error={isMissing && !proof ? texts('codeNeeded') : null}
            isDisabled={loading}
          />
        ) : (
          <PasswordInput
            label={texts('password')}
            autoComplete="current-password"
            value={proof}
            onChange={(event) => setProof(event.currentTarget.value)}
            error={isMissing && !proof ? texts('passwordNeeded') : null}
            data-autofocus
            data-testid="confirm-identity-password"
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose(false)}>
            {texts('cancel')}
          </Button>
          <Button type="submit" loading={loading} data-testid="confirm-identity-submit">
            {texts('confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
