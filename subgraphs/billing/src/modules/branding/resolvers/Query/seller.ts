import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const seller: NonNullable<QueryResolvers['seller']> = (_parent, _args, { deps }) =>
  deps.settings.seller.party;
