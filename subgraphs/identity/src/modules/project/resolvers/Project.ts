import type { ProjectResolvers } from '../../../__generated__/resolvers.ts';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.projectById.load(id),
};
