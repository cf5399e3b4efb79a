import type { UseCase } from '../context.ts';
import { graphql } from './__generated__/gql.ts';
import type { PayableOrderQuery } from './__generated__/graphql.ts';

const payableOrderDocument = graphql(`
  query PayableOrder($id: ID!) {
    payableOrder(id: $id) {
      id
      number
      customerId
      projectId
      status
      description
      quantity
      lines {
        kind
        amount {
          amount
        }
      }
      total {
        amount
      }
      expiresAt
    }
  }
`);

export type PayableOrder = NonNullable<PayableOrderQuery['payableOrder']>;

/** What there is to pay for an order, `null` for an unknown one. Throws `ServiceUnavailableError`. */
export const fetchPayableOrder = async (
  context: UseCase,
  orderId: string,
): Promise<PayableOrder | null> => {
  // Nothing of another form is an order, and nothing odd travels on.
  if (!/^[A-Za-z0-9_-]{5,40}$/.test(orderId)) return null;
  const data = await context.services.call('orders', payableOrderDocument, { id: orderId });
  return data.payableOrder ?? null;
};
