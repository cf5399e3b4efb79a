import { personOf } from '@webrana/ids';
import { idr } from '@webrana/money';
import { modeOf } from '@webrana/subgraph-kit';
import type { OrderResolvers } from '../../../__generated__/resolvers.ts';
import { viewerCanCancel, viewerCanPay } from '../order.policy.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.loaders.order.load(id),
  mode: ({ customerId }) => modeOf(customerId),
  customer: ({ customerId }) => ({ id: personOf(customerId) }),
  project: ({ projectId }) => (projectId ? { id: projectId } : null),
  plan: ({ planId }) => ({ id: planId }),
  region: ({ regionId }) => ({ id: regionId }),
  osImage: ({ osImageId }) => ({ id: osImageId }),
  priceLines: ({ priceLines }) =>
    priceLines.map(({ kind, amount }) => ({ kind, amount: idr(amount) })),
  total: ({ total }) => idr(total),
  statusChanges: async ({ id }, _args, ctx) =>
    (await ctx.loaders.statusChanges.load(id)).map((change) => ({
      from: change.fromStatus ?? null,
      to: change.toStatus,
      changedAt: change.changedAt,
      changedBy: change.author,
      reason: change.reason ?? null,
    })),
  viewerCanPay: (order, _args, ctx) => viewerCanPay(ctx.actor, order, ctx.clock.now()),
  viewerCanCancel: (order, _args, ctx) => viewerCanCancel(ctx.actor, order),
};
