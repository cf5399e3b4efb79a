import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { placeOrder as place } from '../../use-cases/place-order.ts';

export const placeOrder: MutationResolvers['placeOrder'] = async (_root, { input }, ctx) => ({
  __typename: 'PlaceOrderSuccess',
  order: await place(ctx, input),
});
