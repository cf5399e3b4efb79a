import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { idColumn, instantColumn, stateColumn, textColumn } from '@webrana/orm-kit';
import type { ChangeAuthor } from '../../__generated__/resolvers.ts';
import type { OrderStatus } from './order.states.ts';

/** The audit trail: one row per change of status, never changed or removed. */
export const OrderStatusChangeEntity = defineEntity({
  name: 'OrderStatusChangeEntity',
  tableName: 'order_status_change',
  indexes: [{ name: 'order_status_change_order_id_id', properties: ['orderId', 'id'] }],
  properties: {
    /** Counts up in the order of the changes, whoever's clock was wrong. */
    id: p.integer().primary().autoincrement(),
    orderId: idColumn(),
    fromStatus: stateColumn<OrderStatus>().nullable(),
    toStatus: stateColumn<OrderStatus>(),
    changedAt: instantColumn(),
    author: stateColumn<ChangeAuthor>(),
    /** The user, or the name of the service. */
    actorId: idColumn(),
    reason: textColumn().nullable(),
  },
});
export type OrderStatusChangeEntity = InferEntity<typeof OrderStatusChangeEntity>;
