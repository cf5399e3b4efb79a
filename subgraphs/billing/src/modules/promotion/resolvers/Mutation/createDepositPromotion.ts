import type { MutationResolvers } from '../../../../__generated__/resolvers.ts';
import { createPromotion } from '../../use-cases/create-promotion.ts';

export const createDepositPromotion: NonNullable<
  MutationResolvers['createDepositPromotion']
> = async (_parent, { input }, context) => ({
  __typename: 'CreateDepositPromotionSuccess',
  promotion: await createPromotion(context, input),
});
