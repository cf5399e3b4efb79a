import { idr } from '@webrana/money';
import type { DepositPromotionResolvers } from '../../../__generated__/resolvers.ts';

import { availabilityOf, bonusLeft } from '../promotion.rules.ts';

const optional = (amount: number | null | undefined) => (amount == null ? null : idr(amount));

export const DepositPromotion: DepositPromotionResolvers = {
  bonusAmount: ({ bonusAmount }) => optional(bonusAmount),
  minimumDeposit: ({ minimumDeposit }) => idr(minimumDeposit),
  maximumBonus: ({ maximumBonus }) => optional(maximumBonus),
  availability: async (promotion, _args, { loaders }) =>
    availabilityOf(promotion, await loaders.ownPromotionUses.load(promotion.id)),
  bonusLeft: (promotion) => optional(bonusLeft(promotion)),
  budget: ({ budget }) => optional(budget),
  bonusTotal: ({ bonusTotal }) => idr(bonusTotal),
};
