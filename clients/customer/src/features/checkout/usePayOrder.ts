import { type Failure, useAttempts } from '@webrana/ui';
import { useRef, useState } from 'react';
import { graphql } from '../../__generated__';
import type { PayOrderInput } from '../../__generated__/graphql';
import { usePayOrderMutation } from '../../__generated__/hooks';

graphql(`
  mutation PayOrder($input: PayOrderInput!) {
    payOrder(input: $input) {
      __typename
      ... on PayOrderSuccess {
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

/** Pays an order; sending the same attempt twice pays it once. */
export function usePayOrder(orderId: string) {
  const attempts = useAttempts(`pay.${orderId}`);
  const [payOrder, { loading, error, reset }] = usePayOrderMutation();
  // The button is disabled a moment after the first click; this closes the gap.
  const isBusy = useRef(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const pay = async (
    way: Pick<PayOrderInput, 'method' | 'channelCode' | 'bankAccountCode'>,
  ): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setFailure(null);
    reset();
    const input = { orderId, ...way };
    try {
      const { data } = await payOrder({
        variables: { input: { ...input, idempotencyKey: attempts.keyFor(input) } },
        update: (cache, { data: written }) => {
          if (written?.payOrder.__typename !== 'PayOrderSuccess') return;
          const payment = {
            __ref: cache.identify({ ...written.payOrder.payment, __typename: 'Payment' }),
          };
          cache.modify({
            id: cache.identify({ __typename: 'Order', id: orderId }),
            fields: { payment: () => payment },
          });
        },
      });
      const result = data?.payOrder;
      if (!result) return false;
      attempts.settle();
      if (result.__typename === 'PayOrderSuccess') return true;
      setFailure(result);
      return false;
    } catch {
      // The hook's `error` tells the page; the key stays, so trying again cannot pay twice.
      return false;
    } finally {
      isBusy.current = false;
    }
  };
  return { pay, loading, failure, error };
}
