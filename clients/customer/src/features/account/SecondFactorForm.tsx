import { Button, Stack } from '@mantine/core';
import { useSession } from '@webrana/apollo';
import { type Failure, SecondFactorFields, UserErrorAlert } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import { useAccountTexts } from './texts';

/** The second question of signing in. */
export function SecondFactorForm({ challenge, onOver }: { challenge: string; onOver: () => void }) {
  const texts = useAccountTexts();
  const { completeSignIn } = useSession();
  const [code, setCode] = useState('');
  const [isRunning, setRunning] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [outcome, setOutcome] = useState<{ failure?: Failure; error?: unknown }>({});

  const submit = async (value: string) => {
    setMissing(!value);
    if (!value || isRunning) return;
    setRunning(true);
    setOutcome({});
    try {
      const failure = await completeSignIn({ challenge, code: value });
      if (failure?.__typename === 'SessionEndedError') onOver();
      else if (failure) {
        setCode('');
        setOutcome({ failure });
      }
    } catch (error) {
      setOutcome({ error });
    } finally {
      setRunning(false);
    }
  };

  return (
    <form
      noValidate
      data-testid="second-factor-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit(code);
      }}
    >
      <Stack>
        <UserErrorAlert {...outcome} />
        <SecondFactorFields
          value={code}
          onChange={setCode}
          onComplete={(value) => void submit(value)}
          error={isMissing && !code ? texts('secondFactor.codeNeeded') : null}
          isDisabled={isRunning}
        />
        <Button type="submit" size="md" loading={isRunning} data-testid="second-factor-submit">
          {texts('secondFactor.submit')}
        </Button>
      </Stack>
    </form>
  );
}
