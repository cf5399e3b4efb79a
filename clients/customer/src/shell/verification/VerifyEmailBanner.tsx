import { Alert, Button, Group, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import { UserErrorAlert } from '@webrana/ui';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { graphql } from '../../__generated__';
import { useViewerVerificationQuery } from '../../__generated__/hooks';
import { ResendButton } from './ResendButton';
import { useVerificationTexts } from './texts';
import { useResend } from './useResend';

graphql(`
  query ViewerVerification {
    viewer {
      id
      isEmailVerified
    }
  }
`);

/** Reminds somebody whose address is not confirmed yet; gone by itself once it is. */
export function VerifyEmailBanner() {
  const { user } = useSession();
  return user && !user.isEmailVerified ? <Reminder email={user.email} /> : null;
}

function Reminder({ email }: { email: string }) {
  const texts = useVerificationTexts();
  const { pathname } = useLocation();
  const { renew } = useSession();
  const sending = useResend();
  const { data, refetch } = useViewerVerificationQuery();

  // The link of the mail opens beside this page: whoever comes back is confirmed already.
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void refetch().catch(() => null);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refetch]);
  const isVerified = data?.viewer?.isEmailVerified ?? false;
  useEffect(() => {
    if (isVerified) void renew();
  }, [isVerified, renew]);

  return (
    <Alert
      color="yellow"
      variant="light"
      mb="lg"
      icon={<IconMail aria-hidden />}
      title={texts('banner')}
      data-testid="verify-banner"
    >
      <Text size="sm">{texts('bannerText', { email })}</Text>
      <Text size="sm" fw={600} role="status">
        {sending.isSent && texts('sent')}
      </Text>
      <UserErrorAlert error={sending.error} />
      <Group gap="xs" mt="xs">
        <Button
          component={Link}
          to={`/verify?next=${encodeURIComponent(pathname)}`}
          size="xs"
          data-testid="verify-open"
        >
          {texts('enterCode')}
        </Button>
        <ResendButton sending={sending} size="xs" />
      </Group>
    </Alert>
  );
}
