import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import { CodeField, UserErrorAlert } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import { ResendButton } from './ResendButton';
import { SignInInstead } from './SignInInstead';
import { useVerificationTexts } from './texts';
import { useResend } from './useResend';
import { useVerifyEmail } from './useVerifyEmail';

/** Confirms the viewer's address by the code of the mail, wherever a page needs that first. */
export function VerifyEmailPanel({ onVerified }: { onVerified?: () => void }) {
  const texts = useVerificationTexts();
  const { user } = useSession();
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { verify, loading, outcome } = useVerifyEmail();
  const sending = useResend();

  if (!user) return null;
  if (user.isEmailVerified) {
    return (
      <Alert color="teal" variant="light" icon={<IconMailCheck aria-hidden />} role="status">
        {texts('alreadyVerified')}
      </Alert>
    );
  }

  const submit = async (value: string) => {
    setMissing(value.length < 6);
    if (value.length < 6 || loading) return;
    if (await verify({ code: value })) onVerified?.();
    else setCode('');
  };

  return (
    <form
      noValidate
      data-testid="verify-email-panel"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit(code);
      }}
    >
      <Stack>
        <Text c="dimmed">{texts('sentTo', { email: user.email })}</Text>
        <UserErrorAlert {...outcome} />
        <UserErrorAlert error={sending.error} />
        <CodeField
          label={texts('code')}
          value={code}
          onChange={setCode}
          onComplete={(value) => void submit(value)}
          error={isMissing && code.length < 6 ? texts('codeNeeded') : null}
          isDisabled={loading}
        />
        <Text size="sm" role="status" c="var(--wb-good)">
          {sending.isSent && texts('sent')}
        </Text>
        <Group>
          <Button type="submit" loading={loading} data-testid="verify-submit">
            {texts('submit')}
          </Button>
          <ResendButton sending={sending} />
        </Group>
        <SignInInstead />
      </Stack>
    </form>
  );
}
