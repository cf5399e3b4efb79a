import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { UserErrorAlert } from '../../components/States';
import type { Failure } from '../../failures';
import { useIdentityTexts } from '../../texts/identity';
import { SecondFactorFields } from './SecondFactorFields';

/** How somebody proves who they are. */
export type Proof = { password: string } | { code: string };

interface Proving {
  /** Whether the account has MFA, so that a code is asked for. */
  withCode: boolean;
  /** Sends the proof; answers what went wrong, or null. */
  onProve: (proof: Proof) => Promise<Failure | null>;
  onClose: (isConfirmed: boolean) => void;
}

/** Asks for the password, or for a code where the account has MFA. */
export function ConfirmIdentityDialog({
  isOpen,
  refusal,
  ...proving
}: Proving & { isOpen: boolean; refusal?: string | undefined }) {
  const texts = useIdentityTexts();
  return (
    <Modal
      opened={isOpen}
      onClose={() => proving.onClose(false)}
      title={texts('title')}
      centered
      zIndex={400}
      data-testid="confirm-identity"
    >
      {/* What was typed is gone when the dialog is. */}
      {isOpen && !refusal && <ProofForm {...proving} />}
      {isOpen && refusal && (
        <Stack data-testid="proof-refused">
          <Text>{refusal}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => proving.onClose(false)}>
              {texts('back')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function ProofForm({ withCode, onProve, onClose }: Proving) {
  const texts = useIdentityTexts();
  const [proof, setProof] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [outcome, setOutcome] = useState<{ failure?: Failure; error?: unknown }>({});
  const [isBusy, setBusy] = useState(false);

  const submit = async (value: string) => {
    setMissing(!value);
    if (!value || isBusy) return;
    setBusy(true);
    setOutcome({});
    try {
      const failure = await onProve(withCode ? { code: value } : { password: value });
      if (!failure) {
        onClose(true);
        return;
      }
      setProof('');
      setOutcome({ failure });
    } catch (error) {
      setOutcome({ error });
    }
    setBusy(false);
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
            isDisabled={isBusy}
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
          <Button type="submit" loading={isBusy} data-testid="confirm-identity-submit">
            {texts('confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
