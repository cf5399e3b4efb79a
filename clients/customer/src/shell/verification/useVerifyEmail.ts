import { useSession } from '@webrana/apollo';
import type { Failure } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import { useVerifyEmailMutation } from '../../__generated__/hooks';

graphql(`
  mutation VerifyEmail($input: VerifyEmailInput!) {
    verifyEmail(input: $input) {
      __typename
      ... on VerifyEmailSuccess {
        session {
          accessToken
          expiresAt
        }
        user {
          id
          isEmailVerified
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** Confirms an address by code or link; the session goes on with a token that says so. */
export function useVerifyEmail() {
  const { adopt, renew, status } = useSession();
  const [outcome, setOutcome] = useState<{ failure?: Failure; error?: unknown }>({});
  const [verifyEmail, { loading }] = useVerifyEmailMutation();

  const verify = async (input: { code: string } | { token: string }): Promise<boolean> => {
    setOutcome({});
    try {
      const { data } = await verifyEmail({ variables: { input } });
      const result = data?.verifyEmail;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename !== 'VerifyEmailSuccess') {
        setOutcome({ failure: result });
        return false;
      }
      if (result.session) adopt(result.session, { isEmailVerified: true });
      else if (status === 'signedIn') await renew();
      return true;
    } catch (error) {
      setOutcome({ error });
      return false;
    }
  };
  return { verify, loading, outcome };
}
