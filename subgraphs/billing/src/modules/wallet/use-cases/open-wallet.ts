import { requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { AccountEntity } from '../../ledger/account.entity.ts';
import { findAccount, openAccount, walletOf } from '../../ledger/accounts.ts';

/**
 * The viewer's wallet, opened when nothing ever moved in it. A wallet belongs to no project: null for
 * an API key that is limited to some.
 */
export const openWallet = async (context: UseCase): Promise<AccountEntity | null> => {
  const { userId, apiKey } = requireUser(context.actor);
  if (apiKey?.projectIds) return null;
  const known = await findAccount(context.em, walletOf(userId));
  return known ?? context.transact((tx) => openAccount(context, tx.em, walletOf(userId)));
};
