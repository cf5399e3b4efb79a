import { type FilterQuery, LockMode } from '@mikro-orm/core';
import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import { listFilter, type ModeFilter, tenantFilter, type Visibility } from '@webrana/subgraph-kit';
import { InvoiceEntity, type InvoiceStatus } from './invoice.entity.ts';
import type { MonthRange } from './month.ts';

type Em = Transaction['em'];

/** Waits for other holders of the row and shows it as they left it; SQLite has one writer anyway. */
const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;

/** The invoice, locked until the end of the transaction. */
export const lockInvoice = (em: Em, id: string): Promise<InvoiceEntity | null> =>
  em.findOne(InvoiceEntity, { id }, locked);

/** The invoice of an order itself, locked until the end of the transaction. */
export const lockInvoiceOfOrder = (em: Em, orderId: string): Promise<InvoiceEntity | null> =>
  em.findOne(InvoiceEntity, { orderId, renewalKey: '' }, locked);

/** The same for several orders, locked in one order by everybody. */
export const lockInvoicesOfOrders = (
  em: Em,
  orderIds: readonly string[],
): Promise<InvoiceEntity[]> =>
  em.find(
    InvoiceEntity,
    { orderId: { $in: orderIds.toSorted() }, renewalKey: '' },
    { ...locked, orderBy: { orderId: 'asc' } },
  );

type Renewal = { readonly orderId: string; readonly renewalKey: string };

/** The invoice of a renewal as the database has it now. */
export const findRenewalInvoice = (em: Em, renewal: Renewal): Promise<InvoiceEntity | null> =>
  em.findOne(InvoiceEntity, { ...renewal }, { disableIdentityMap: true });

/** The same, locked until the end of the transaction; lock the wallet first. */
export const lockRenewalInvoice = (em: Em, renewal: Renewal): Promise<InvoiceEntity | null> =>
  em.findOne(InvoiceEntity, { ...renewal }, locked);

/** Invoices by a key, only those the viewer may see; by order without its renewals. */
export const findInvoices = async (
  em: Em,
  visibility: Visibility,
  key: 'id' | 'orderId',
  values: readonly string[],
): Promise<InvoiceEntity[]> => {
  if (visibility.kind === 'none') return [];
  const of = { [key]: { $in: [...values] }, ...(key === 'orderId' ? { renewalKey: '' } : {}) };
  return em.find(InvoiceEntity, { ...of, ...tenantFilter(visibility) });
};

/** The invoice of an order itself, as the database has it now. */
export const findInvoiceOfOrder = (em: Em, orderId: string): Promise<InvoiceEntity | null> =>
  em.findOne(InvoiceEntity, { orderId, renewalKey: '' }, { disableIdentityMap: true });

/** Those of the rows whose invoice the viewer may see; an API key may be limited to projects. */
export const ofVisibleInvoices = async <Row extends { invoiceId: string }>(
  em: Em,
  visibility: Visibility,
  rows: Row[],
): Promise<Row[]> => {
  if (visibility.kind !== 'owner' || !visibility.projectIds || rows.length === 0) return rows;
  const ids = [...new Set(rows.map(({ invoiceId }) => invoiceId))];
  const seen = new Set((await findInvoices(em, visibility, 'id', ids)).map(({ id }) => id));
  return rows.filter(({ invoiceId }) => seen.has(invoiceId));
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
    projectId?: string | null | undefined;
    /** For viewers who see everybody's: one customer's; for others it cannot widen anything. */
    customerId?: string | null | undefined;
    /** For viewers who see everybody's; live ones by default. */
    mode?: ModeFilter | null | undefined;
  },
): Promise<KeysetPage<InvoiceEntity>> => {
  if (visibility.kind === 'none')
    return { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };
  const { first, after, statuses, issuedIn } = page;
  const where: FilterQuery<InvoiceEntity>[] = [listFilter(visibility, page.mode)];
  if (page.customerId) where.push({ customerId: page.customerId });
  if (page.projectId) where.push({ projectId: page.projectId });
  if (statuses) where.push({ status: { $in: [...statuses] } });
  if (issuedIn) where.push({ issuedAt: { $gte: issuedIn.from, $lt: issuedIn.to } });
  return keysetPage(em, InvoiceEntity, { where: { $and: where }, first, after });
};

/** Who sees everybody's gets live ones: reports count no test money. */
const paidIn = (
  visibility: Exclude<Visibility, { kind: 'none' }>,
  { from, to }: MonthRange,
  projectId: string | null | undefined,
): FilterQuery<InvoiceEntity>[] => [
  listFilter(visibility, 'LIVE'),
  projectId ? { projectId } : {},
  { paidAt: { $gte: from, $lt: to } },
];

/**
 * Every invoice paid in a month that the viewer may see, in the order of their numbers, refunded
 * ones too; a page of 500 at a time.
 */
export async function* invoicesPaidIn(
  em: Em,
  visibility: Visibility,
  range: MonthRange,
  projectId?: string | null,
): AsyncGenerator<InvoiceEntity[]> {
  if (visibility.kind === 'none') return;
  let after = '';
  for (;;) {
    const rows = await em.find(
      InvoiceEntity,
      { $and: [...paidIn(visibility, range, projectId), { number: { $gt: after } }] },
      { orderBy: { number: 'asc' }, limit: 500, disableIdentityMap: true },
    );
    if (rows.length) yield rows;
    if (rows.length < 500) return;
    after = rows.at(-1)?.number ?? after;
  }
}

/** How many those are. */
export const countInvoicesPaidIn = async (
  em: Em,
  visibility: Visibility,
  range: MonthRange,
  projectId?: string | null,
): Promise<number> =>
  visibility.kind === 'none'
    ? 0
    : em.count(InvoiceEntity, {
        $and: [...paidIn(visibility, range, projectId), { number: { $ne: null } }],
      });

/**
 * A part of them, `part` from 1: new numbers only come after the others, so that parts of a size
 * neither overlap nor leave anything out.
 */
export const findPartPaidIn = async (
  em: Em,
  visibility: Visibility,
  range: MonthRange,
  { part, size, projectId }: { part: number; size: number; projectId?: string | null | undefined },
): Promise<InvoiceEntity[]> =>
  visibility.kind === 'none'
    ? []
    : em.find(
        InvoiceEntity,
        { $and: [...paidIn(visibility, range, projectId), { number: { $ne: null } }] },
        {
          orderBy: { number: 'asc' },
          limit: size,
          offset: (part - 1) * size,
          disableIdentityMap: true,
        },
      );

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
