import { type Failure, useAct, useAttempts } from '@webrana/ui';
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
  const [placeOrder] = usePlaceOrderMutation({
    update: (cache) => cache.evict({ fieldName: 'orders' }),
  });
  const { run, isRunning, outcome } = useAct();

  const place = (wanted: Omit<PlaceOrderInput, 'idempotencyKey'>) =>
    run(async () => {
      const answer = await attempts.once(
        wanted,
        async (input) => (await placeOrder({ variables: { input } })).data?.placeOrder,
      );
      // Until the next page is there, a click here would order once more.
      if (answer?.__typename === 'PlaceOrderSuccess')
        await navigate(`/orders/${answer.order.id}/pay`);
      return answer;
    }, onFailure);
  return { place, isRunning, outcome };
}
