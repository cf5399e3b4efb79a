import { idr } from '@webrana/money';
import type { WalletHoldResolvers } from '../../../__generated__/resolvers.ts';

export const WalletHold: WalletHoldResolvers = {
  amount: ({ amount }) => idr(amount),
};
