import { idr } from '@webrana/money';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { payableDescription } from '../../payable-description.ts';

export const payableOrders: QueryResolvers['payableOrders'] = async (_root, { ids }, ctx) => {
  const orders = await Promise.all(ids.slice(0, 100).map((id) => ctx.loaders.order.load(id)));
  return orders
    .filter((order) => order !== null)
    .map((order) => ({
      id: order.id,
      number: order.number,
      customerId: order.customerId,
      projectId: order.projectId ?? null,
      status: order.status,
      description: payableDescription(order),
      quantity: order.quantity,
      lines: order.priceLines.map(({ kind, amount }) => ({ kind, amount: idr(amount) })),
      total: idr(order.total),
      expiresAt: order.expiresAt,
    }));
};
