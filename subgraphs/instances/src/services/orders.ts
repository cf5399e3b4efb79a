import type { UseCase } from '../context.ts';
import { graphql } from './__generated__/gql.ts';

const renewalTermsDocument = graphql(`
  query RenewalTerms($orderIds: [ID!]!) {
    renewalTerms(orderIds: $orderIds) {
      orderId
      planName
      price {
        amount
      }
      isTaxed
    }
  }
`);

export type OrderTerms = {
  readonly orderId: string;
  readonly planName: string;
  /** Before tax, whole rupiah, one instance for one period. */
  readonly price: number;
  readonly isTaxed: boolean;
};

/** What a further period costs by the orders' own prices. Throws `ServiceUnavailableError`. */
export const fetchRenewalTerms = async (
  { services }: Pick<UseCase, 'services'>,
  orderIds: readonly string[],
): Promise<OrderTerms[]> => {
  const data = await services.call('orders', renewalTermsDocument, { orderIds: [...orderIds] });
  return data.renewalTerms.map(({ price, ...terms }) => ({ ...terms, price: price.amount }));
};
