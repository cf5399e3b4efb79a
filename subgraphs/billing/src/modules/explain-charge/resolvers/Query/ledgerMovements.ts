import { pageSize, toConnection, visibilityOf } from '@webrana/subgraph-kit';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { accountKindsOf } from '../../charge-accounts.ts';
import { pageOfMovements } from '../../ledger-movements.repository.ts';
import { detailsOf } from '../../movement-details.ts';

export const ledgerMovements: NonNullable<QueryResolvers['ledgerMovements']> = async (
  _parent,
  { first, after, filter, mode },
  { em, actor },
) => {
  const { accounts, ...others } = filter ?? {};
  const wanted = { ...others, mode, accounts: accounts && accountKindsOf(accounts) };
  const page = await pageOfMovements(em, wanted, { first: pageSize(first), after });
  return toConnection({ ...page, items: await detailsOf(em, visibilityOf(actor), page.items) });
};
