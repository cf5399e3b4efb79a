import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  amountColumn,
  countColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';
import type { BillingPeriod, PriceLineKind, Provider } from '../../__generated__/resolvers.ts';
import type { OrderStatus } from './order.states.ts';

/** One line of the price, in whole rupiah. */
export type StoredPriceLine = { kind: PriceLineKind; amount: number };
/** One way to buy the servers, as the provider spells it; best first. */
export type StoredOffer = { provider: Provider; size: string; region: string; image: string };

/** A purchase: what was ordered and its price never change, only the status does. */
export const OrderEntity = defineEntity({
  name: 'OrderEntity',
  tableName: 'orders',
  indexes: [
    { name: 'orders_customer_id_id', properties: ['customerId', 'id'] },
    { name: 'orders_project_id_id', properties: ['projectId', 'id'] },
    { name: 'orders_status_expires_at', properties: ['status', 'expiresAt'] },
  ],
  properties: {
    id: idColumn().primary(),
    number: keyColumn(32).unique(),
    customerId: idColumn(),
    /** The project it belongs to, named when it was placed. */
    projectId: idColumn().nullable(),
    status: stateColumn<OrderStatus>(),
    planId: idColumn(),
    planName: textColumn(),
    regionId: idColumn(),
    osImageId: idColumn(),
    hostname: textColumn(63),
    quantity: countColumn(),
    period: stateColumn<BillingPeriod>(),
    sshKeys: jsonColumn<string[]>(),
    priceLines: jsonColumn<StoredPriceLine[]>(),
    total: amountColumn(),
    couponCode: keyColumn(64).nullable(),
    offers: jsonColumn<StoredOffer[]>(),
    placedAt: instantColumn(),
    expiresAt: instantColumn(),
    paidAt: instantColumn().nullable(),
    /** The invoice that paid the order, or that came too late to. */
    invoiceId: idColumn().nullable(),
    /** Why an unpaid order ended. */
    closedReason: textColumn().nullable(),
  },
});
export type OrderEntity = InferEntity<typeof OrderEntity>;
