import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';

export const user: QueryResolvers['user'] = (_parent, { id }, { loaders }) =>
  loaders.userById.load(id);
