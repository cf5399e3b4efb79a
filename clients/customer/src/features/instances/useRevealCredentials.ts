import { useAct } from '@webrana/ui';
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

/** Shows the root password once, after a fresh proof of who asks; it is held by this page only and never enters the cache. */
export function useRevealCredentials(instanceId: string) {
  const [credentials, setCredentials] = useState<{ username: string; password: string } | null>(
    null,
  );
  const { run: act, isRunning, outcome, reset } = useAct();
  const [reveal, { client }] = useRevealCredentialsMutation({
    fetchPolicy: 'no-cache',
  });

  const run = async (): Promise<boolean> => {
    const shown = await act(
      async () =>
        (await reveal({ variables: { input: { instanceId } } })).data?.revealInstanceCredentials,
    );
    if (!shown) return false;
    setCredentials({ username: shown.username, password: shown.password });
    client.cache.modify({
      id: client.cache.identify({ __typename: 'Instance', id: instanceId }),
      fields: { viewerCanRevealCredentials: () => false },
    });
    return true;
  };
  return { run, credentials, isRunning, outcome, reset };
}
