import type { OrderResolvers } from '../../../__generated__/resolvers.ts';

/** What billing adds to an order; null for whoever may not see it. */
export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  invoice: ({ id }, _args, { loaders }) => loaders.invoiceOfOrder.load(id),
  payment: ({ id }, _args, { loaders }) => loaders.paymentOfOrder.load(id),
};
