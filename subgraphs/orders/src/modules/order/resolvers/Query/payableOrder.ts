import { idr } from '@webrana/money';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { payableDescription } from '../../payable-description.ts';

export const payableOrder: QueryResolvers['payableOrder'] = async (_root, { id }, ctx) => {
  const order = await ctx.loaders.order.load(id);
  if (!order) return null;
  return {
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
  };
};
