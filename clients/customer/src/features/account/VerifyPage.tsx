import { Button, Stack, Text } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useSession } from '@webrana/apollo';
import { EmptyState, ListSkeleton, UserErrorAlert } from '@webrana/ui';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { nextPath, signInPath } from '../../shell/next';
import { useVerifyEmail } from '../../shell/verification/useVerifyEmail';
import { VerifyEmailPanel } from '../../shell/verification/VerifyEmailPanel';
import { AccountCard } from './AccountCard';
import { useAccountTexts } from './texts';

/** Confirms an e-mail address: by the link of the mail, or by typing its code. */
export default function VerifyPage() {
  const texts = useAccountTexts();
  const { status, user } = useSession();
  const { pathname, search: query } = useLocation();
  const [search] = useSearchParams();
  const { verify, outcome } = useVerifyEmail();
  const [isDone, setDone] = useState(false);
  const token = search.get('token');
  const tried = useRef<string | null>(null);
  const isKnown = status !== 'restoring';

  // A link works once, so it is tried once; only after it is known whose session would go on.
  useEffect(() => {
    if (!token || !isKnown || tried.current === token) return;
    tried.current = token;
    void verify({ token }).then(setDone);
  }, [token, isKnown, verify]);

  const isFailed = Boolean(outcome.failure ?? outcome.error);
  const isVerified = isDone || (user?.isEmailVerified ?? false);
  const isChecking = !isKnown || (token !== null && !isDone && !isFailed);
  return (
    <AccountCard title={texts('verifyPage.title')} lead={texts('verifyPage.lead')}>
      {isChecking && <ListSkeleton rows={1} height={160} />}
      {!isChecking && isVerified && (
        <div data-testid="verified">
          <EmptyState
            icon={IconMailCheck}
            title={texts('verifyPage.done')}
            hint={texts('verifyPage.doneText')}
            action={
              <Button component={Link} to={nextPath(search)}>
                {texts('continue')}
              </Button>
            }
          />
        </div>
      )}
      {!isChecking && !isVerified && (
        <Stack>
          <UserErrorAlert {...outcome} />
          {status === 'signedIn' ? (
            <VerifyEmailPanel onVerified={() => setDone(true)} />
          ) : (
            <>
              <Text>{texts('verifyPage.signInFirst')}</Text>
              <Button component={Link} to={signInPath(isFailed ? '/verify' : pathname + query)}>
                {texts('signIn')}
              </Button>
            </>
          )}
        </Stack>
      )}
    </AccountCard>
  );
}
