import type { ServerResolvers } from '../../../__generated__/resolvers.ts';

export const Server: ServerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.server.load(id),
  instance: ({ instanceId }) => ({ id: instanceId }),
};
