import { graphql } from '../../__generated__';
import { useSetAutoRenewMutation } from '../../__generated__/hooks';

graphql(`
  mutation SetAutoRenew($input: SetAutoRenewInput!) {
    setAutoRenew(input: $input) {
      __typename
      ... on SetAutoRenewSuccess {
        instance {
          id
          autoRenew
          ...RenewalCardInstance
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** Switches the automatic renewal of an instance. */
export function useAutoRenew(instanceId: string) {
  const [setAutoRenew, { data, loading, error }] = useSetAutoRenewMutation();
  const result = data?.setAutoRenew;
  const failure = result && result.__typename !== 'SetAutoRenewSuccess' ? result : null;
  const turn = (isEnabled: boolean) =>
    setAutoRenew({ variables: { input: { instanceId, isEnabled } } }).catch(() => null);
  return { turn, loading, failure, error };
}
