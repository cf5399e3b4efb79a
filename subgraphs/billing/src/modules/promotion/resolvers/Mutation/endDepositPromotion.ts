import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { endPromotion } from '../../use-cases/end-promotion.ts';

export const endDepositPromotion: NonNullable<MutationResolvers['endDepositPromotion']> = async (
  _parent,
  { input },
  context,
) => ({ __typename: 'EndDepositPromotionSuccess', promotion: await endPromotion(context, input) });
