import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const invoice: NonNullable<QueryResolvers['invoice']> = (_parent, { id }, { loaders }) =>
  loaders.invoice.load(id);
