import { type FilterQuery, LockMode } from '@mikro-orm/core';
import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import type { Visibility } from '@webrana/subgraph-kit';
import { InvoiceEntity, type InvoiceStatus } from './invoice.entity.ts';
import type { MonthRange } from './month.ts';

type Em = Transaction['em'];

/** Waits for other holders of the row and shows it as they left it; SQLite has one writer anyway. */
const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;

/** The invoice, locked until the end of the transaction. */
export const lockInvoice = (em: Em, id: string): Promise<InvoiceEntity | null> =>
  em.findOne(InvoiceEntity, { id }, locked);

/** The invoice of an order, locked until the end of the transaction. */
export const lockInvoiceOfOrder = (em: Em, orderId: string): Promise<InvoiceEntity | null> =>
  em.findOne(InvoiceEntity, { orderId }, locked);

const tenant = (visibility: Visibility) =>
  visibility.kind === 'owner' ? { customerId: visibility.ownerId } : {};

/** Invoices by a key, only those the viewer may see. */
export const findInvoices = async (
  em: Em,
  visibility: Visibility,
  key: 'id' | 'orderId',
  values: readonly string[],
): Promise<InvoiceEntity[]> => {
  if (visibility.kind === 'none') return [];
  return em.find(InvoiceEntity, { [key]: { $in: [...values] }, ...tenant(visibility) });
};

/** A page of the invoices the viewer may see, newest first. */
export const findInvoicePage = async (
  em: Em,
  visibility: Visibility,
  page: {
    first: number;
    after?: string | null | undefined;
    statuses?: readonly InvoiceStatus[] | null | undefined;
    issuedIn?: MonthRange | undefined;
  },
): Promise<KeysetPage<InvoiceEntity>> => {
  if (visibility.kind === 'none')
    return { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };
  const { first, after, statuses, issuedIn } = page;
  const where: FilterQuery<InvoiceEntity>[] = [tenant(visibility)];
  if (statuses) where.push({ status: { $in: [...statuses] } });
  if (issuedIn) where.push({ issuedAt: { $gte: issuedIn.from, $lt: issuedIn.to } });
  return keysetPage(em, InvoiceEntity, { where: { $and: where }, first, after });
};

/**
 * Every invoice paid in a month that the viewer may see, in the order of their numbers, refunded
 * ones too; a page of 500 at a time.
 */
export async function* invoicesPaidIn(
  em: Em,
  visibility: Visibility,
  { from, to }: MonthRange,
): AsyncGenerator<InvoiceEntity[]> {
  if (visibility.kind === 'none') return;
  let after = '';
  for (;;) {
    const rows = await em.find(
      InvoiceEntity,
      { ...tenant(visibility), paidAt: { $gte: from, $lt: to }, number: { $gt: after } },
      { orderBy: { number: 'asc' }, limit: 500, disableIdentityMap: true },
    );
    if (rows.length) yield rows;
    if (rows.length < 500) return;
    after = rows.at(-1)?.number ?? after;
  }
}

/** Paid invoices whose buyer is still to be written down, the longest waiting first. */
export const findInvoicesWithoutBuyer = (
  em: Em,
  now: Date,
  limit: number,
): Promise<InvoiceEntity[]> =>
  em.find(
    InvoiceEntity,
    { buyerDueAt: { $lte: now } },
    { orderBy: { buyerDueAt: 'asc' }, limit, disableIdentityMap: true },
  );
