import { idr } from '@webrana/money';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { findFunds } from '../../renewal.repository.ts';

export const walletFunds: NonNullable<QueryResolvers['walletFunds']> = async (
  _parent,
  { ownerIds },
  { em },
) => {
  const funds = await findFunds(em, ownerIds.slice(0, 100));
  return [...funds].map(([ownerId, balance]) => ({ ownerId, balance: idr(balance) }));
};
