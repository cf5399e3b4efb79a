import { useSession } from '@webrana/apollo';
import { useEffect, useState } from 'react';
import { graphql } from '../../__generated__';
import { useRequestEmailVerificationMutation } from '../../__generated__/hooks';

graphql(`
  mutation RequestEmailVerification {
    requestEmailVerification {
      isSent
      expiresAt
    }
  }
`);

const pauseSeconds = 60;

/** Sends the mail again, at most once a minute. */
export function useResend() {
  const { renew } = useSession();
  const [secondsLeft, setSecondsLeft] = useState(0);
  const [isSent, setSent] = useState(false);
  const [request, { loading, error }] = useRequestEmailVerificationMutation();

  useEffect(() => {
    if (secondsLeft === 0) return;
    const timer = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1_000);
    return () => clearTimeout(timer);
  }, [secondsLeft]);

  const resend = async () => {
    setSent(false);
    const answer = await request().catch(() => null);
    const result = answer?.data?.requestEmailVerification;
    if (!result) return;
    setSecondsLeft(pauseSeconds);
    setSent(result.isSent);
    // Confirmed already, perhaps on another device: the token does not say so yet.
    if (!result.isSent) await renew();
  };
  return { resend, isSent, secondsLeft, loading, error };
}
