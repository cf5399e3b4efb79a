import { useState } from 'react';
import { graphql } from '../../__generated__';
import { useRevealCredentialsMutation } from '../../__generated__/hooks';

graphql(`
  mutation RevealCredentials($input: RevealInstanceCredentialsInput!) {
    revealInstanceCredentials(input: $input) {
      __typename
      ... on RevealInstanceCredentialsSuccess {
        username
        password
        instance {
          id
          viewerCanRevealCredentials
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** Shows the root password once; it is held by this page only and never enters the cache. */
export function useRevealCredentials(instanceId: string) {
  const [credentials, setCredentials] = useState<{ username: string; password: string } | null>(
    null,
  );
  const [reveal, { data, loading, error, client }] = useRevealCredentialsMutation({
    fetchPolicy: 'no-cache',
  });
  const result = data?.revealInstanceCredentials;
  const failure =
    result && result.__typename !== 'RevealInstanceCredentialsSuccess' ? result : null;

  const run = async (): Promise<boolean> => {
    const answer = await reveal({ variables: { input: { instanceId } } }).catch(() => null);
    const outcome = answer?.data?.revealInstanceCredentials;
    if (outcome?.__typename !== 'RevealInstanceCredentialsSuccess') return false;
    setCredentials({ username: outcome.username, password: outcome.password });
    client.cache.modify({
      id: client.cache.identify({ __typename: 'Instance', id: instanceId }),
      fields: { viewerCanRevealCredentials: () => false },
    });
    return true;
  };
  return { run, credentials, loading, failure, error };
}
