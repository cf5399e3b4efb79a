import { personOf } from '@webrana/ids';
import { modeOf } from '@webrana/subgraph-kit';
import type { InstanceResolvers } from '../../../__generated__/resolvers.ts';
import { viewerCanRevealCredentials } from '../instance.policy.ts';

export const Instance: InstanceResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.loaders.instance.load(id),
  network: ({ ipv4, ipv6 }) => ({ ipv4: ipv4 ?? null, ipv6: ipv6 ?? null }),
  plan: ({ planId }) => ({ id: planId }),
  region: ({ regionId }) => ({ id: regionId }),
  osImage: ({ osImageId }) => ({ id: osImageId }),
  order: ({ orderId }) => ({ id: orderId }),
  mode: ({ customerId }) => modeOf(customerId),
  customer: ({ customerId }) => ({ id: personOf(customerId) }),
  project: ({ projectId }) => (projectId ? { id: projectId } : null),
  currentPeriod: ({ id }, _args, ctx) => ctx.loaders.currentPeriod.load(id),
  preparation: ({ id }, _args, ctx) => ctx.loaders.steps.load(id),
  viewerCanRevealCredentials: (instance, _args, ctx) =>
    viewerCanRevealCredentials(ctx.actor, instance),
};
