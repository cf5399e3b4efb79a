import type { OsImageResolvers } from '../../../__generated__/resolvers.ts';

export const OsImage: OsImageResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.osImage.load(id),
};
