import { idr } from '@webrana/money';
import type { BonusLotResolvers } from '../../../__generated__/resolvers.ts';

export const BonusLot: BonusLotResolvers = {
  amount: ({ amount }) => idr(amount),
  remaining: ({ remaining }) => idr(remaining),
};
