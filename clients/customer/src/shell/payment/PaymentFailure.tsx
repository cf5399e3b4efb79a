import { Alert, Stack, Text } from '@mantine/core';
import { type Failure, UserErrorAlert } from '@webrana/ui';
import { VerifyEmailPanel } from '../verification/VerifyEmailPanel';
import { usePaymentTexts } from './texts';

/** What went wrong with a payment; an address that is not verified can be verified right here. */
export function PaymentFailure({
  failure,
  error,
  onVerified,
}: {
  failure?: Failure;
  error?: unknown;
  onVerified: () => void;
}) {
  const texts = usePaymentTexts();
  if (failure?.__typename !== 'EmailNotVerifiedError') {
    return <UserErrorAlert failure={failure} error={error} />;
  }
  return (
    <Stack gap="sm" data-testid="email-not-verified">
      <Alert variant="light" color="yellow" title={texts('verify.title')} role="alert">
        <Text size="sm">{texts('verify.text')}</Text>
      </Alert>
      <VerifyEmailPanel onVerified={onVerified} />
    </Stack>
  );
}
