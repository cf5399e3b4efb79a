import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/**
 * The claim of an idempotency key, made before anything is reserved: every try with the same key
 * works on the same order identifier, so that catalog reserves once.
 */
export const OrderAttemptEntity = defineEntity({
  name: 'OrderAttemptEntity',
  tableName: 'order_attempt',
  primaryKeys: ['customerId', 'key'],
  indexes: [
    { name: 'order_attempt_ordered_at_created_at', properties: ['orderedAt', 'createdAt'] },
  ],
  properties: {
    customerId: idColumn().primary(),
    key: keyColumn(100).primary(),
    orderId: idColumn().unique(),
    inputHash: keyColumn(64),
    createdAt: instantColumn(),
    /** When the order was written; null while the attempt is under way. */
    orderedAt: instantColumn().nullable(),
  },
});
export type OrderAttemptEntity = InferEntity<typeof OrderAttemptEntity>;
