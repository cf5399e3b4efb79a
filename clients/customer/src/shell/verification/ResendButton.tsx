import { Button } from '@mantine/core';
import { useVerificationTexts } from './texts';
import type { useResend } from './useResend';

/** Sends the mail again, and says how long to wait for the next one. */
export function ResendButton({
  sending,
  size = 'sm',
}: {
  sending: ReturnType<typeof useResend>;
  size?: string;
}) {
  const texts = useVerificationTexts();
  const { resend, secondsLeft, loading } = sending;
  return (
    <Button
      size={size}
      variant="subtle"
      loading={loading}
      disabled={secondsLeft > 0}
      onClick={() => void resend()}
      data-testid="resend-verification"
    >
      {secondsLeft > 0 ? texts('resendIn', { seconds: secondsLeft }) : texts('resend')}
    </Button>
  );
}
