import { type InvoicePaid, OrderPaid, OrderPaymentRefused } from '@webrana/events';
import type { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { OrderEntity } from '../order.entity.ts';
import { moveOrder } from '../order.journal.ts';
import { findItems, lockOrder } from '../order.repository.ts';
import { isClosedUnpaid } from '../order.states.ts';
import { followItems } from './follow-items.ts';

/**
 * Takes a paid invoice: the order becomes PAID and is to be delivered. An order that was closed in
 * the meantime stays closed, and billing is told to give the money back; so is a second invoice.
 */
export const settlePayment = (
  ctx: UseCase,
  paid: z.infer<typeof InvoicePaid.schema>,
): Promise<void> =>
  ctx.transact(async (tx) => {
    const { orderId, invoiceId } = paid;
    const order = await lockOrder(tx.em, orderId);
    if (!order) throw new Error(`There is no order ${orderId} for invoice ${invoiceId}.`);
    if (order.invoiceId === invoiceId) return;
    const { customerId } = order;
    if (order.status !== 'PENDING_PAYMENT') {
      if (isClosedUnpaid(order.status))
        await tx.em.nativeUpdate(OrderEntity, { id: orderId, invoiceId: null }, { invoiceId });
      tx.record(OrderPaymentRefused, { orderId, customerId, invoiceId });
      return;
    }
    const paidAt = new Date(paid.paidAt);
    const change = { actor: ctx.actor, at: ctx.clock.now() };
    const reason = `Invoice ${paid.invoiceNumber} is paid.`;
    await moveOrder(tx, order, 'PAID', { ...change, reason, set: { paidAt, invoiceId } });
    const items = await findItems(tx.em, orderId);
    tx.record(OrderPaid, {
      orderId,
      customerId,
      projectId: order.projectId ?? null,
      planId: order.planId,
      regionId: order.regionId,
      osImageId: order.osImageId,
      period: order.period,
      sshKeys: order.sshKeys,
      items: items.map(({ id, hostname, amount }) => ({ itemId: id, hostname, amount })),
      offers: order.offers,
      paidAt: paidAt.toISOString(),
    });
    await followItems(tx, order, items, change);
  });
