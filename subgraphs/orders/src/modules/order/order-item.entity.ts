import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, countColumn, idColumn, stateColumn, textColumn } from '@webrana/orm-kit';
import type { ItemState } from './order-item.states.ts';

/** One instance to be: its share of the total is what a refund gives back. */
export const OrderItemEntity = defineEntity({
  name: 'OrderItemEntity',
  tableName: 'order_item',
  uniques: [{ name: 'order_item_order_id_position', properties: ['orderId', 'position'] }],
  properties: {
    id: idColumn().primary(),
    orderId: idColumn(),
    /** 1 for the first. */
    position: countColumn(),
    hostname: textColumn(63),
    amount: amountColumn(),
    state: stateColumn<ItemState>(),
  },
});
export type OrderItemEntity = InferEntity<typeof OrderItemEntity>;
