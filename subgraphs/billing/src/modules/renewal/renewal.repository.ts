import type { Transaction } from '@webrana/orm-kit';
import { AccountEntity } from '../ledger/account.entity.ts';
import { availableIn } from '../ledger/accounts.ts';

/** What owners can spend, by owner; those without a wallet are left out. For services only. */
export const findFunds = async (
  em: Transaction['em'],
  ownerIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await em.find(
    AccountEntity,
    { kind: 'CUSTOMER_WALLET', ownerId: { $in: [...ownerIds] }, currency: 'IDR' },
    { disableIdentityMap: true },
  );
  return new Map(rows.map((account) => [account.ownerId, availableIn(account)]));
};
