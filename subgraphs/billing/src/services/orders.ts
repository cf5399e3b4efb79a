import type { UseCase } from '../context.ts';
import { graphql } from './__generated__/gql.ts';
import type { PayableOrdersQuery } from './__generated__/graphql.ts';

const payableOrdersDocument = graphql(`
  query PayableOrders($ids: [ID!]!) {
    payableOrders(ids: $ids) {
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

export type PayableOrder = PayableOrdersQuery['payableOrders'][number];

/**
 * What there is to pay for orders (100 at most), by id; unknown ones are left out. Throws
 * `ServiceUnavailableError`.
 */
export const fetchPayableOrders = async (
  context: UseCase,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, PayableOrder>> => {
  // Nothing of another form is an order, and nothing odd travels on.
  const ids = [...new Set(orderIds)].filter((id) => /^[A-Za-z0-9_-]{5,40}$/.test(id));
  if (ids.length === 0) return new Map();
  const { payableOrders } = await context.services.call('orders', payableOrdersDocument, { ids });
  return new Map(payableOrders.map((order) => [order.id, order]));
};
