import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { jakartaDay } from '@webrana/calendar';
import { OrderClosed, OrderPlaced } from '@webrana/events';
import { allocate } from '@webrana/money';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { OrderEntity } from '../order.entity.ts';
import { recordChange } from '../order.journal.ts';
import { lockOrder } from '../order.repository.ts';
import { OrderAttemptEntity } from '../order-attempt.entity.ts';
import { OrderItemEntity } from '../order-item.entity.ts';
import type { PlaceOrder } from '../place-order.input.ts';
import { lockAttempt } from './order-attempt.ts';
import type { Reservation } from './reserve-quote.ts';

export type NewOrder = {
  readonly wanted: PlaceOrder;
  readonly reservation: Reservation;
  /** One per item. */
  readonly hostnames: readonly string[];
};

const columnsOf = (
  ctx: UseCase,
  { orderId, customerId }: OrderAttemptEntity,
  { wanted, reservation }: NewOrder,
): Omit<OrderEntity, 'number'> => {
  const placedAt = ctx.clock.now();
  return {
    id: orderId,
    customerId,
    projectId: wanted.projectId ?? null,
    status: 'PENDING_PAYMENT',
    planId: reservation.planId,
    planName: reservation.planName,
    regionId: reservation.regionId,
    osImageId: reservation.osImageId,
    hostname: wanted.hostname,
    quantity: reservation.quantity,
    period: reservation.period,
    sshKeys: wanted.sshKeys,
    priceLines: reservation.lines.map(({ kind, amount }) => ({ kind, amount: amount.amount })),
    total: reservation.total.amount,
    couponCode: reservation.couponCode ?? null,
    offers: reservation.offers.map(({ provider, size, region, image }) => ({
      provider,
      size,
      region,
      image,
    })),
    placedAt,
    expiresAt: new Date(placedAt.getTime() + ctx.deps.settings.expiresAfterMs),
    paidAt: null,
    invoiceId: null,
    closedReason: null,
  } as Omit<OrderEntity, 'number'>;
};

/** Numbers are random within a day: a taken one is thrown again. */
const insertNumbered = async (
  ctx: UseCase,
  { em }: Transaction,
  columns: Omit<OrderEntity, 'number'>,
): Promise<OrderEntity> => {
  for (let tries = 1; ; tries += 1) {
    const number = ctx.deps.newOrderNumber(jakartaDay(columns.placedAt));
    const order = { ...columns, number } as OrderEntity;
    try {
      await em.insert(OrderEntity, order);
      return order;
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException) || tries === 10) throw error;
    }
  }
};

/**
 * Writes the order of a claimed attempt, once; a twin gets the order that is there. `undefined` when
 * the attempt was given up meanwhile: what catalog reserved is released and the caller claims anew.
 */
export const writeOrder = (
  ctx: UseCase,
  attempt: OrderAttemptEntity,
  facts: NewOrder,
): Promise<OrderEntity | undefined> =>
  ctx.transact(async (tx) => {
    const { orderId, customerId } = attempt;
    const held = await lockAttempt(tx, orderId);
    if (!held) {
      tx.record(OrderClosed, { orderId, customerId, status: 'CANCELLED' });
      return undefined;
    }
    if (held.orderedAt) return (await lockOrder(tx.em, orderId)) ?? undefined;

    const order = await insertNumbered(ctx, tx, columnsOf(ctx, attempt, facts));
    const shares = allocate(order.total, order.quantity);
    await tx.em.insertMany(
      OrderItemEntity,
      facts.hostnames.map((hostname, index) => ({
        id: ctx.newId('orderItem'),
        orderId,
        position: index + 1,
        hostname,
        amount: shares[index] as number,
        state: 'PENDING' as const,
      })),
    );
    await tx.em.nativeUpdate(OrderAttemptEntity, { orderId }, { orderedAt: order.placedAt });
    tx.record(OrderPlaced, {
      orderId,
      number: order.number,
      customerId,
      projectId: order.projectId ?? null,
      total: order.total,
      expiresAt: order.expiresAt.toISOString(),
    });
    const change = { actor: ctx.actor, at: order.placedAt };
    await recordChange(tx, order, null, 'PENDING_PAYMENT', change);
    return order;
  });
