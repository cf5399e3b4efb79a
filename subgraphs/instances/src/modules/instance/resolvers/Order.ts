import type { OrderResolvers } from '../../../__generated__/resolvers.ts';

/** Orders belong to `orders`; only what the viewer may see of their instances is added here. */
export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  instances: ({ id }, _args, ctx) => ctx.loaders.instancesOfOrder.load(id),
};
