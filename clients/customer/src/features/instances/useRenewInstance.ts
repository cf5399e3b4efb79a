import { useAct, useAttempts } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useRenewInstanceMutation } from '../../__generated__/hooks';

graphql(`
  mutation RenewInstance($input: RenewInstanceInput!) {
    renewInstance(input: $input) {
      __typename
      ... on RenewInstanceSuccess {
        instance {
          id
          status
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

/** Pays the next period now; sending the same attempt twice pays once. */
export function useRenewInstance(instanceId: string) {
  const attempts = useAttempts(`renew-${instanceId}`);
  const [renewInstance] = useRenewInstanceMutation({ refetchQueries: ['Dashboard'] });
  const { run, isRunning, outcome } = useAct();

  /** Whether it is paid now. */
  const renew = async (): Promise<boolean> =>
    (await run(() =>
      attempts.once(
        { instanceId },
        async (input) => (await renewInstance({ variables: { input } })).data?.renewInstance,
      ),
    )) !== null;
  return { renew, isRunning, outcome };
}
