import { useAct, useAttempts } from '@webrana/ui';
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
  const [payOrder] = usePayOrderMutation({
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
  const { run, isRunning, outcome } = useAct();

  /** Whether there is a payment now. */
  const pay = async (
    way: Pick<PayOrderInput, 'method' | 'channelCode' | 'bankAccountCode'>,
  ): Promise<boolean> =>
    (await run(() =>
      attempts.once(
        { orderId, ...way },
        async (input) => (await payOrder({ variables: { input } })).data?.payOrder,
      ),
    )) !== null;
  return { pay, isRunning, outcome };
}
