import { graphql } from './__generated__/index.ts';

/** Fixes the price of a quote for one order and reserves its coupon; idempotent by `orderId`. */
export const ReserveQuote = graphql(`
  mutation ReserveQuote($input: ReserveQuoteInput!) {
    reserveQuote(input: $input) {
      __typename
      ... on QuoteReservation {
        planId
        planName
        regionId
        osImageId
        period
        quantity
        couponCode
        lines {
          kind
          amount {
            amount
          }
        }
        total {
          amount
        }
        offers {
          provider
          size
          region
          image
        }
      }
      ... on QuoteRefusal {
        reason
        couponProblem
      }
    }
  }
`);
