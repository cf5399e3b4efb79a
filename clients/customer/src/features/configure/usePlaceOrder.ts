import { type Failure, useAttempts } from '@webrana/ui';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../__generated__';
import type { PlaceOrderInput } from '../../__generated__/graphql';
import { usePlaceOrderMutation } from '../../__generated__/hooks';

graphql(`
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      __typename
      ... on PlaceOrderSuccess {
        order {
          id
          status
        }
      }
      ... on UserError {
        message
        path
      }
      ... on CouponUnavailableError {
        reason
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

/** Orders what was quoted and goes on to paying it; sending it twice orders it once. */
export function usePlaceOrder(onFailure: (failure: Failure) => void) {
  const navigate = useNavigate();
  const attempts = useAttempts('place-order');
  const [placeOrder, { loading, error, reset }] = usePlaceOrderMutation();
  // The button is disabled a moment after the first click; this closes the gap.
  const isBusy = useRef(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const place = async (input: Omit<PlaceOrderInput, 'idempotencyKey'>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setFailure(null);
    reset();
    try {
      const { data } = await placeOrder({
        variables: { input: { ...input, idempotencyKey: attempts.keyFor(input) } },
        update: (cache) => cache.evict({ fieldName: 'orders' }),
      });
      const result = data?.placeOrder;
      if (!result) return;
      attempts.settle();
      if (result.__typename === 'PlaceOrderSuccess') {
        await navigate(`/orders/${result.order.id}/pay`);
        return;
      }
      setFailure(result);
      onFailure(result);
    } catch {
      // The hook's `error` tells the page; the key stays, so trying again cannot order twice.
    } finally {
      isBusy.current = false;
    }
  };
  return { place, loading, failure, error };
}
