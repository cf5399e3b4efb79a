import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { UserErrorAlert } from '../components/States';
import type { Failure } from '../failures';
import { useIdentityTexts } from '../texts/identity';

/** Asks for one code; `onSubmit` answers what went wrong, or null. */
export function CodeForm({
  label,
  submit,
  onSubmit,
  onBack,
}: {
  label: string;
  submit: string;
  onSubmit: (code: string) => Promise<Failure | null>;
  onBack: () => void;
}) {
  const texts = useIdentityTexts();
  const [code, setCode] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ failure?: Failure | null; error?: unknown }>({});

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!code.trim() || isBusy) return;
    setBusy(true);
    setOutcome({});
    try {
      setOutcome({ failure: await onSubmit(code.trim()) });
    } catch (error) {
      setOutcome({ error });
    }
    setBusy(false);
  };

  return (
    <form onSubmit={(event) => void send(event)} data-testid="code-form">
      <Stack>
        <UserErrorAlert {...outcome} />
        <TextInput
          label={label}
          autoComplete="one-time-code"
          autoFocus
          required
          withAsterisk={false}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          data-testid="code"
        />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {texts('back')}
          </Button>
          <Button type="submit" loading={isBusy} data-testid="code-submit">
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
