import type { Resolvers } from './__generated__/resolvers.ts';
import { Instance } from './modules/instance/resolvers/Instance.ts';
import { revealInstanceCredentials } from './modules/instance/resolvers/Mutation/revealInstanceCredentials.ts';
import { Order } from './modules/instance/resolvers/Order.ts';
import { instance } from './modules/instance/resolvers/Query/instance.ts';
import { instances } from './modules/instance/resolvers/Query/instances.ts';
import { serverSpecification } from './modules/instance/resolvers/Query/serverSpecification.ts';
import { instanceStatusChanged } from './modules/instance/resolvers/Subscription/instanceStatusChanged.ts';

export const resolvers: Resolvers = {
  Query: { instance, instances, serverSpecification },
  Mutation: { revealInstanceCredentials },
  Subscription: { instanceStatusChanged },
  Instance,
  Order,
};
