import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { cancelOrder as cancel } from '../../use-cases/cancel-order.ts';

export const cancelOrder: MutationResolvers['cancelOrder'] = async (_root, { input }, ctx) => ({
  __typename: 'CancelOrderSuccess',
  order: await cancel(ctx, input),
});
