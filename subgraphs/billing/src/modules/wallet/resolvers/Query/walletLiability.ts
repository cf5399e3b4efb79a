import { idr } from '@webrana/money';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { walletTotals } from '../../../ledger/ledger.repository.ts';

export const walletLiability: NonNullable<QueryResolvers['walletLiability']> = async (
  _parent,
  _args,
  { em },
) => {
  const { total, wallets } = await walletTotals(em);
  return { total: idr(total), wallets };
};
