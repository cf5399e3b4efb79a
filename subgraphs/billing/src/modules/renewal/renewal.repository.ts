import type { Transaction } from '@webrana/orm-kit';
import { AccountEntity } from '../ledger/account.entity.ts';

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
  return new Map(
    rows.map(({ ownerId, balance, held }) => [ownerId, Number(balance ?? 0) - Number(held ?? 0)]),
  );
};
