import type { Transaction } from '@webrana/orm-kit';
import { AccountEntity } from '../ledger/account.entity.ts';

type Em = Transaction['em'];

/** The next wallets after `after` whose owner ever paid an invoice, by id; for tasks. */
export const walletsOfPayers = async (
  em: Em,
  after: string,
  limit: number,
): Promise<AccountEntity[]> => {
  const rows = (await em.execute(
    `select a.id as id from account a where a.kind = 'CUSTOMER_WALLET' and a.id > ? and exists (
       select 1 from invoice i where i.customer_id = a.owner_id and i.status = 'PAID')
     order by a.id limit ${limit}`,
    [after],
  )) as { id: string }[];
  const ids = rows.map(({ id }) => id);
  const fresh = { orderBy: { id: 'asc' }, disableIdentityMap: true } as const;
  return em.find(AccountEntity, { id: { $in: ids } }, fresh);
};
