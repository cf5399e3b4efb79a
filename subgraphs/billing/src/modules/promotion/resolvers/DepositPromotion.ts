import { idr } from '@webrana/money';
import type { DepositPromotionResolvers } from '../../../__generated__/resolvers.ts';

const optional = (amount: number | null | undefined) => (amount == null ? null : idr(amount));

export const DepositPromotion: DepositPromotionResolvers = {
  bonusAmount: ({ bonusAmount }) => optional(bonusAmount),
  minimumDeposit: ({ minimumDeposit }) => idr(minimumDeposit),
  maximumBonus: ({ maximumBonus }) => optional(maximumBonus),
};
