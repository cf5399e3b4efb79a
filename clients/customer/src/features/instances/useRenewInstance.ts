import { type Failure, useAttempts } from '@webrana/ui';
import { useRef, useState } from 'react';
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
  const [renewInstance, { loading, error, reset }] = useRenewInstanceMutation({
    refetchQueries: ['Dashboard'],
  });
  const isBusy = useRef(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  /** Whether it is paid now. */
  const renew = async (): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setFailure(null);
    reset();
    try {
      const wanted = { instanceId };
      const { data } = await renewInstance({
        variables: { input: { ...wanted, idempotencyKey: attempts.keyFor(wanted) } },
      });
      const result = data?.renewInstance;
      if (!result) return false;
      attempts.settle();
      if (result.__typename === 'RenewInstanceSuccess') return true;
      setFailure(result);
      return false;
    } catch {
      // The hook's `error` tells the page; the key stays, so trying again cannot pay twice.
      return false;
    } finally {
      isBusy.current = false;
    }
  };
  return { renew, loading, failure, error };
}
