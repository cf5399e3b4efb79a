import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { insertRows, type Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import type { PayableOrder } from '../../../services/orders.ts';
import { InvoiceEntity } from '../invoice.entity.ts';
import { lockInvoiceOfOrder } from '../invoice.repository.ts';

const amountOf = (order: PayableOrder, kind: string): number =>
  order.lines
    .filter((line) => line.kind === kind)
    .reduce((total, line) => total + line.amount.amount, 0);

/** The invoice of an order, issued when there is none, and locked until the end of `tx`. */
export const ensureInvoice = async (
  context: UseCase,
  tx: Transaction,
  order: PayableOrder,
): Promise<InvoiceEntity> => {
  const { em } = tx;
  const known = await lockInvoiceOfOrder(em, order.id);
  if (known) return known;
  const fresh: InvoiceEntity = {
    id: context.newId('invoice'),
    orderId: order.id,
    renewalKey: '',
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
  };
  try {
    // A row inserted here is ours until the commit, as if it had been locked.
    await insertRows(em, InvoiceEntity, [fresh]);
    return fresh;
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
  }
  const twin = await lockInvoiceOfOrder(em, order.id);
  if (!twin) throw new Error(`The invoice of ${order.id} cannot be issued.`);
  return twin;
};
