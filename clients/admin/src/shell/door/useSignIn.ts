import { useSession } from '@webrana/apollo';
import type { Failure } from '@webrana/ui';
import { useState } from 'react';

/** Signs in, with the second question where the account has one. */
export function useSignIn() {
  const { signIn, completeSignIn, accept } = useSession();
  const [challenge, setChallenge] = useState<string | null>(null);

  return {
    challenge,
    giveUp: () => setChallenge(null),
    start: async (input: { email: string; password: string }): Promise<Failure | null> => {
      const outcome = await signIn(input);
      if (outcome?.__typename === 'MfaRequired') {
        setChallenge(outcome.challenge);
        return null;
      }
      if (outcome?.__typename === 'MfaEnrolmentRequired') {
        accept(outcome.user, outcome.session);
        return null;
      }
      return outcome;
    },
    answer: async (code: string): Promise<Failure | null> => {
      const failure = await completeSignIn({ challenge: challenge ?? '', code });
      if (!failure) setChallenge(null);
      return failure;
    },
  };
}
