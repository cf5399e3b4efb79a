import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { insertRows, type Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { PayableOrder } from '../../../services/orders.ts';
import { InvoiceEntity } from '../invoice.entity.ts';
import { lockInvoicesOfOrders } from '../invoice.repository.ts';

const amountOf = (order: PayableOrder, kind: string): number =>
  order.lines
    .filter((line) => line.kind === kind)
    .reduce((total, line) => total + line.amount.amount, 0);

const invoiceFor = (context: UseCase, order: PayableOrder): InvoiceEntity => ({
  id: context.newId('invoice'),
  orderId: order.id,
  renewalKey: '',
  periodEndsAt: null,
  orderNumber: order.number,
  customerId: order.customerId,
  projectId: order.projectId ?? null,
  status: 'OPEN',
  number: null,
  description: order.description.slice(0, 500),
  lines: order.lines.map(({ kind, amount }) => ({ kind, amount: amount.amount })),
  total: order.total.amount,
  tax: amountOf(order, 'TAX'),
  refunded: 0,
  paidTransactionId: null,
  issuedAt: context.clock.now(),
  paidAt: null,
  quantity: order.quantity,
  seller: context.deps.settings.seller.party,
  buyer: null,
  buyerDueAt: null,
  brand: null,
});

/**
 * The invoices of orders in their order, issued where there is none, and locked until the end of `tx`.
 * Two for the same order are the same invoice.
 */
export const ensureInvoices = async (
  context: UseCase,
  { em }: Transaction,
  orders: readonly PayableOrder[],
): Promise<InvoiceEntity[]> => {
  const byId = new Map(orders.map((order) => [order.id, order]));
  for (let look = 1; ; look += 1) {
    const known = await lockInvoicesOfOrders(em, [...byId.keys()]);
    const invoices = new Map(known.map((invoice) => [invoice.orderId, invoice]));
    const fresh = [...byId.values()]
      .filter(({ id }) => !invoices.has(id))
      .map((order) => invoiceFor(context, order));
    try {
      // Rows inserted here are ours until the commit, as if they had been locked.
      await insertRows(em, InvoiceEntity, fresh);
      for (const invoice of fresh) invoices.set(invoice.orderId, invoice);
      return orders.map(({ id }) => invoices.get(id) as InvoiceEntity);
    } catch (error) {
      // A twin has just issued one of them: it is there to be locked at the next look.
      if (!(error instanceof UniqueConstraintViolationException) || look === 3) throw error;
    }
  }
};

/** The invoice of one order; see `ensureInvoices`. */
export const ensureInvoice = async (
  context: UseCase,
  tx: Transaction,
  order: PayableOrder,
): Promise<InvoiceEntity> => {
  const [invoice] = await ensureInvoices(context, tx, [order]);
  return invoice as InvoiceEntity;
};
