import { useState } from 'react';
import { useSession } from './SessionProvider';
import type { CompleteSignInFailure, SignInFailure } from './types';

type Challenged = 'MfaRequired' | 'MfaEnrolmentRequired';

/** Signs in, with the second question where the account has one. */
export function useSignInSteps() {
  const { signIn, completeSignIn, accept } = useSession();
  const [challenge, setChallenge] = useState<string | null>(null);

  return {
    challenge,
    giveUp: () => setChallenge(null),
    start: async (input: {
      email: string;
      password: string;
    }): Promise<Exclude<SignInFailure, { __typename: Challenged }> | null> => {
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
    answer: async (code: string): Promise<CompleteSignInFailure | null> => {
      const failure = await completeSignIn({ challenge: challenge ?? '', code });
      if (!failure) setChallenge(null);
      return failure;
    },
  };
}
