import { Anchor, Text } from '@mantine/core';
import { useSession } from '@webrana/apollo';
import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { nextPath, signInPath } from '../next';
import { useVerificationTexts } from './texts';

/** The way out for whoever registered though they have an account: only their mailbox says so. */
export function SignInInstead() {
  const texts = useVerificationTexts();
  const { signOut } = useSession();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [params] = useSearchParams();
  const [isLeaving, setLeaving] = useState(false);
  const next = pathname === '/verify' ? nextPath(params) : `${pathname}${search}`;

  const leave = async () => {
    setLeaving(true);
    // Even if the server is away, this browser forgets the session.
    await signOut().catch(() => undefined);
    await navigate(signInPath(next), { replace: true });
  };

  return (
    <Text size="sm" data-testid="sign-in-instead">
      {texts('hasAccount')}{' '}
      <Anchor
        component="button"
        type="button"
        inherit
        fw={600}
        disabled={isLeaving}
        onClick={() => void leave()}
      >
        {texts('signInInstead')}
      </Anchor>
    </Text>
  );
}
