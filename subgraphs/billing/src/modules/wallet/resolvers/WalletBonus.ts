import { idr } from '@webrana/money';
import type { WalletBonusResolvers } from '../../../__generated__/resolvers.ts';
import { openLots } from '../../ledger/lots.ts';

export const WalletBonus: WalletBonusResolvers = {
  total: ({ bonus }) => idr(bonus),
  nextExpiry: async ({ id, bonus }, _args, { em }) => {
    const [next] = bonus === 0 ? [] : await openLots(em, id);
    if (!next?.expiresAt) return null;
    return { amount: idr(next.remaining), expiresAt: next.expiresAt };
  },
  lots: ({ id, bonus }, _args, { em }) => (bonus === 0 ? [] : openLots(em, id)),
};
