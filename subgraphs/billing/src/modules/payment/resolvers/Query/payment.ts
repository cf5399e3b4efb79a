import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const payment: NonNullable<QueryResolvers['payment']> = (_parent, { id }, { loaders }) =>
  loaders.payment.load(id);
