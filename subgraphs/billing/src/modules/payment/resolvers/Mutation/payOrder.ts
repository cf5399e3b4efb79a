import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { payOrder as pay } from '../../use-cases/pay-order.ts';

export const payOrder: NonNullable<MutationResolvers['payOrder']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'PayOrderSuccess', ...(await pay(context, input)) });
