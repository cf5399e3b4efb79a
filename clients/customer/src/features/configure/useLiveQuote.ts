import { useEffect } from 'react';
import { graphql } from '../../__generated__';
import type { QuoteInput } from '../../__generated__/graphql';
import { useQuoteQuery } from '../../__generated__/hooks';

graphql(`
  query Quote($input: QuoteInput!) {
    quote(input: $input) {
      __typename
      ... on Quote {
        id
        couponCode
        validUntil
        total {
          amount
          currency
        }
        lines {
          kind
          amount {
            amount
            currency
          }
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

/** A price a little before its end is asked for again, so that ordering never meets an old one. */
const renewBefore = 60_000;

function useQuoteFor(input: QuoteInput | null) {
  const result = useQuoteQuery({
    variables: { input: input ?? { planId: '', regionId: '', period: 'MONTHLY' } },
    skip: !input,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const answer = result.data?.quote ?? result.previousData?.quote;
  const { refetch } = result;
  const validUntil = answer?.__typename === 'Quote' ? answer.validUntil : null;
  useEffect(() => {
    if (!validUntil) return;
    const wait = Math.max(5_000, Date.parse(validUntil) - Date.now() - renewBefore);
    const timer = setTimeout(() => void refetch(), wait);
    return () => clearTimeout(timer);
  }, [validUntil, refetch]);
  return { ...result, answer };
}

/** The price of a configuration, kept fresh; a coupon that does not apply leaves the price without it. */
export function useLiveQuote(
  base: Omit<QuoteInput, 'couponCode'> | null,
  couponCode: string | null,
) {
  const plain = useQuoteFor(base);
  const reduced = useQuoteFor(base && couponCode ? { ...base, couponCode } : null);
  const reducedAnswer = couponCode ? reduced.answer : undefined;
  const couponFailure =
    reducedAnswer?.__typename === 'CouponUnavailableError' && !reduced.loading
      ? reducedAnswer
      : null;
  const best = reducedAnswer?.__typename === 'Quote' ? reducedAnswer : plain.answer;
  return {
    quote: best?.__typename === 'Quote' ? best : null,
    failure: best && best.__typename !== 'Quote' ? best : null,
    couponFailure,
    error: plain.error ?? (couponCode ? reduced.error : undefined),
    loading: plain.loading || (couponCode !== null && reduced.loading),
    refetch: async () => {
      await Promise.all([plain.refetch(), ...(couponCode ? [reduced.refetch()] : [])]);
    },
  };
}

export type LiveQuote = ReturnType<typeof useLiveQuote>;
