import { type Failure, useAttempts } from '@webrana/ui';
import { useRef, useState } from 'react';
import { graphql } from '../../__generated__';
import type { TopUpWalletInput } from '../../__generated__/graphql';
import { useTopUpWalletMutation } from '../../__generated__/hooks';

graphql(`
  mutation TopUpWallet($input: TopUpWalletInput!) {
    topUpWallet(input: $input) {
      __typename
      ... on TopUpWalletSuccess {
        payment {
          id
          ...PaymentPanelPayment
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

/** Opens a payment that tops up the wallet; sending the same attempt twice opens one. */
export function useTopUp() {
  const attempts = useAttempts('top-up');
  const [topUpWallet, { loading, error, reset }] = useTopUpWalletMutation();
  // The button is disabled a moment after the first click; this closes the gap.
  const isBusy = useRef(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  /** Answers the payment's id, or null when it was not opened. */
  const topUp = async (wanted: Omit<TopUpWalletInput, 'idempotencyKey'>) => {
    if (isBusy.current) return null;
    isBusy.current = true;
    setFailure(null);
    reset();
    try {
      const { data } = await topUpWallet({
        variables: { input: { ...wanted, idempotencyKey: attempts.keyFor(wanted) } },
      });
      const result = data?.topUpWallet;
      if (!result) return null;
      attempts.settle();
      if (result.__typename === 'TopUpWalletSuccess') return result.payment.id;
      setFailure(result);
      return null;
    } catch {
      // The hook's `error` tells the page; the key stays, so trying again cannot pay twice.
      return null;
    } finally {
      isBusy.current = false;
    }
  };
  return { topUp, loading, failure, error };
}
