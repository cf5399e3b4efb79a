import { Alert, Anchor, Stack } from '@mantine/core';
import { type SignInFailure, useSession } from '@webrana/apollo';
import { SignInForm } from '@webrana/ui';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { AccountFrame } from './AccountFrame';
import { SecondFactorForm } from './SecondFactorForm';
import { useAccountTexts } from './texts';

/** Signs in, with a code where the account wants one, and goes where the person was going. */
export default function SignInPage() {
  const texts = useAccountTexts();
  const { signIn, accept } = useSession();
  const { search } = useLocation();
  const [challenge, setChallenge] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);

  const answer = (failure: SignInFailure | null): SignInFailure | null => {
    setOver(false);
    if (failure?.__typename === 'MfaRequired') {
      setChallenge(failure.challenge);
      return null;
    }
    // Staff without a second factor are customers here: what this app shows needs no staff powers.
    if (failure?.__typename === 'MfaEnrolmentRequired') {
      accept(failure.user, failure.session);
      return null;
    }
    return failure;
  };

  if (challenge) {
    return (
      <AccountFrame
        title={texts('secondFactor.title')}
        lead={texts('secondFactor.lead')}
        foot={
          <Anchor component="button" type="button" inherit onClick={() => setChallenge(null)}>
            {texts('secondFactor.startAgain')}
          </Anchor>
        }
      >
        <SecondFactorForm
          challenge={challenge}
          onOver={() => {
            setChallenge(null);
            setOver(true);
          }}
        />
      </AccountFrame>
    );
  }
  return (
    <AccountFrame
      title={texts('signIn')}
      lead={texts('signInLead')}
      foot={
        <>
          {texts('noAccount')}{' '}
          <Anchor component={Link} to={`/register${search}`} fw={600} inherit>
            {texts('register')}
          </Anchor>
        </>
      }
    >
      <Stack>
        {isOver && (
          <Alert color="yellow" variant="light" role="alert" data-testid="challenge-over">
            {texts('secondFactor.over')}
          </Alert>
        )}
        <SignInForm onSubmit={async (input) => answer(await signIn(input))} />
        <Anchor component={Link} to="/forgot-password" size="sm" ta="center" data-testid="forgot">
          {texts('forgot')}
        </Anchor>
      </Stack>
    </AccountFrame>
  );
}
