import { testOwnerPattern } from '@webrana/ids';
import { fromCursor, type KeysetPage, type Transaction, toCursor } from '@webrana/orm-kit';
import { PostingEntity } from './posting.entity.ts';
import { TransactionEntity } from './transaction.entity.ts';

type Em = Transaction['em'];

/** A page of a wallet's postings, newest first, in the order they were applied. */
export const walletEntries = async (
  em: Em,
  accountId: string,
  page: { first: number; after?: string | null | undefined },
): Promise<KeysetPage<PostingEntity>> => {
  const after = page.after == null ? undefined : fromCursor(page.after);
  // Looked up within the account, so that a cursor of somebody else's entry leads nowhere.
  const start = after ? await em.findOne(PostingEntity, { id: after, accountId }) : undefined;
  const below = after ? { sequence: { $lt: start?.sequence ?? 0 } } : {};
  const rows = await em.find(
    PostingEntity,
    { accountId, ...below },
    { orderBy: { sequence: 'desc' }, limit: page.first + 1 },
  );
  const items = rows.slice(0, page.first);
  return {
    items,
    cursors: items.map(({ id }) => toCursor(id)),
    hasNextPage: rows.length > page.first,
    hasPreviousPage: after !== undefined,
  };
};

/** Transactions by id, for postings whose visibility was already checked. */
export const transactionsByIds = (em: Em, ids: readonly string[]): Promise<TransactionEntity[]> =>
  em.find(TransactionEntity, { id: { $in: [...ids] } });

/** What all live wallets hold together, in whole rupiah, and how many hold something. */
export const walletTotals = async (em: Em): Promise<{ total: number; wallets: number }> => {
  const [row] = (await em.execute(
    `select coalesce(sum(balance), 0) as total, count(*) as wallets from account
     where kind = 'CUSTOMER_WALLET' and balance > 0 and owner_id not like ?`,
    [testOwnerPattern],
  )) as { total: number | string; wallets: number | string }[];
  return { total: Number(row?.total), wallets: Number(row?.wallets) };
};
