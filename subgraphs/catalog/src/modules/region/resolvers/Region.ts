import type { RegionResolvers } from '../../../__generated__/resolvers.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.region.load(id),
};
