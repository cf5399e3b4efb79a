import { requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { AccountEntity } from '../../ledger/account.entity.ts';
import { findAccount, openAccount, walletOf } from '../../ledger/accounts.ts';

/** The viewer's wallet, opened when nothing ever moved in it. */
export const openWallet = async (context: UseCase): Promise<AccountEntity> => {
  const { userId } = requireUser(context.actor);
  const known = await findAccount(context.em, walletOf(userId));
  return known ?? context.transact((tx) => openAccount(context, tx.em, walletOf(userId)));
};
