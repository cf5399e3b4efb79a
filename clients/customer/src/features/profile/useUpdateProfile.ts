import { useSession } from '@webrana/apollo';
import type { Failure } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { UpdateProfileInput } from '../../__generated__/graphql';
import { useUpdateProfileMutation } from '../../__generated__/hooks';

graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      __typename
      ... on UpdateProfileSuccess {
        user {
          id
          name
          locale
          ...ProfileFormUser
        }
      }
      ... on UserError {
        message
        path
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

/** Saves the profile; the name in the header follows. */
export function useUpdateProfile() {
  const { adopt } = useSession();
  const [outcome, setOutcome] = useState<{ failure?: Failure; error?: unknown }>({});
  const [updateProfile] = useUpdateProfileMutation();

  const save = async (input: UpdateProfileInput) => {
    setOutcome({});
    try {
      const { data } = await updateProfile({ variables: { input } });
      const result = data?.updateProfile;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename !== 'UpdateProfileSuccess') {
        setOutcome({ failure: result });
        return { failure: result };
      }
      adopt(null, { name: result.user.name, locale: result.user.locale });
      return { user: result.user };
    } catch (error) {
      setOutcome({ error });
      return null;
    }
  };
  return { save, outcome };
}
