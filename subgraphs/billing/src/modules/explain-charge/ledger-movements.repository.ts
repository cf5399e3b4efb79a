import { raw } from '@mikro-orm/core';
import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import type { ModeFilter } from '@webrana/subgraph-kit';
import type { AccountKind } from '../ledger/account.entity.ts';
import { TransactionEntity, type TransactionKind } from '../ledger/transaction.entity.ts';
import { isAboutNamed } from './named.ts';

type Em = Transaction['em'];

export type MovementFilter = {
  readonly kinds?: readonly TransactionKind[] | null | undefined;
  /** Of live money; those of test money are taken along. */
  readonly accounts?: readonly AccountKind[] | null | undefined;
  readonly customerId?: string | null | undefined;
  /** An identifier, number or reference, exactly. */
  readonly about?: string | null | undefined;
  readonly mode?: ModeFilter | null | undefined;
};

/** A condition in SQL on a movement's id; the derived table keeps it from being asked row by row. */
const isIn = (sql: string, values: readonly string[] = []) => ({
  [raw(`id in (select found.id from (${sql}) found)`, [...values])]: [],
});

const touching =
  'select p.transaction_id as id from posting p join account a on a.id = p.account_id';

/** Movements of a wallet, and those about the owner's invoices and payments that leave it alone. */
const isOfCustomer = (customerId: string) =>
  isIn(
    `${touching} where a.kind = 'CUSTOMER_WALLET' and a.owner_id = ?
     union all
     select t.id from ledger_transaction t join invoice i on i.id = t.ref_id
     where t.ref_type = 'INVOICE' and i.customer_id = ?
     union all
     select t.id from ledger_transaction t join payment y on y.id = t.ref_id
     where t.ref_type = 'PAYMENT' and y.customer_id = ?`,
    [customerId, customerId, customerId],
  );

const isOnAccounts = (kinds: readonly AccountKind[]) => {
  const all = kinds.flatMap((kind) => [kind, `TEST_${kind}`]);
  return isIn(`${touching} where a.kind in (${all.map(() => '?').join()})`, all);
};

/** A movement is in one book only, and each has a side in the house's accounts. */
const isOfMode = (mode: ModeFilter | null | undefined) => {
  const isTest = () => isIn(`${touching} where a.kind like 'TEST%'`);
  if (mode === 'ALL') return {};
  return mode === 'TEST' ? isTest() : { $not: isTest() };
};

/** A page of everybody's movements, newest first; for staff. */
export const pageOfMovements = async (
  em: Em,
  { kinds, accounts, customerId, about, mode }: MovementFilter,
  page: { first: number; after?: string | null | undefined },
): Promise<KeysetPage<TransactionEntity>> => {
  const named = about ? await isAboutNamed(em, about) : {};
  if (!named) return { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };
  return keysetPage<TransactionEntity>(em, TransactionEntity, {
    ...page,
    where: {
      $and: [
        named,
        kinds ? { kind: { $in: [...kinds] } } : {},
        accounts ? isOnAccounts(accounts) : {},
        customerId ? isOfCustomer(customerId) : {},
        isOfMode(mode),
      ],
    },
  });
};
