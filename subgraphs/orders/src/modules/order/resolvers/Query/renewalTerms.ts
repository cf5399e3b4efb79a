import { idr } from '@webrana/money';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { isTaxed, renewalPriceOf } from '../../renewal-terms.ts';

export const renewalTerms: QueryResolvers['renewalTerms'] = async (_root, { orderIds }, ctx) => {
  const orders = await Promise.all(orderIds.slice(0, 100).map((id) => ctx.loaders.order.load(id)));
  return orders
    .filter((order) => order !== null)
    .map((order) => ({
      orderId: order.id,
      planName: order.planName,
      price: idr(renewalPriceOf(order)),
      isTaxed: isTaxed(order),
    }));
};
