import type { Resolvers } from './__generated__/resolvers.ts';
import { Instance } from './modules/instance/resolvers/Instance.ts';
import { revealInstanceCredentials } from './modules/instance/resolvers/Mutation/revealInstanceCredentials.ts';
import { Order } from './modules/instance/resolvers/Order.ts';
import { instance } from './modules/instance/resolvers/Query/instance.ts';
import { instances } from './modules/instance/resolvers/Query/instances.ts';
import { serverSpecification } from './modules/instance/resolvers/Query/serverSpecification.ts';
import { instanceStatusChanged } from './modules/instance/resolvers/Subscription/instanceStatusChanged.ts';
import { InstanceRenewal } from './modules/renewal/resolvers/Instance.ts';
import { InstanceAct } from './modules/renewal/resolvers/InstanceAct.ts';
import { renewInstance } from './modules/renewal/resolvers/Mutation/renewInstance.ts';
import { setAutoRenew } from './modules/renewal/resolvers/Mutation/setAutoRenew.ts';
import { renewalBrakes } from './modules/renewal/resolvers/Query/renewalBrakes.ts';
import { upcomingRenewals } from './modules/renewal/resolvers/Query/upcomingRenewals.ts';
import { Renewal } from './modules/renewal/resolvers/Renewal.ts';

export const resolvers: Resolvers = {
  Query: { instance, instances, serverSpecification, upcomingRenewals, renewalBrakes },
  Mutation: { revealInstanceCredentials, setAutoRenew, renewInstance },
  Subscription: { instanceStatusChanged },
  Instance: { ...Instance, ...InstanceRenewal },
  InstanceAct,
  Renewal,
  Order,
};
