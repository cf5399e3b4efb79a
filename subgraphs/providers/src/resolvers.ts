import type { Resolvers } from './__generated__/resolvers.ts';
import { providerOfferings } from './modules/offering/resolvers/Query/providerOfferings.ts';
import { servers } from './modules/server/resolvers/Query/servers.ts';
import { Server } from './modules/server/resolvers/Server.ts';

export const resolvers: Resolvers = {
  Query: { providerOfferings, servers },
  Server,
};
