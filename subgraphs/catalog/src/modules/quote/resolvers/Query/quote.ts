import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { quotePrice } from '../../use-cases/quote-price.ts';

export const quote: QueryResolvers['quote'] = async (_parent, { input }, context) => ({
  __typename: 'Quote',
  ...(await quotePrice(context, input)),
});
