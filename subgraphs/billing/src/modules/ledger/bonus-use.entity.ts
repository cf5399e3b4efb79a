import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, idColumn } from '@webrana/orm-kit';

/** What one movement took out of one lot. Rows are never changed or removed. */
export const BonusUseEntity = defineEntity({
  name: 'BonusUse',
  tableName: 'bonus_use',
  uniques: [{ name: 'bonus_use_movement', properties: ['transactionId', 'lotId'] }],
  indexes: [{ name: 'bonus_use_lot', properties: ['lotId'] }],
  properties: {
    id: idColumn().primary(),
    lotId: idColumn(),
    transactionId: idColumn(),
    /** Whole rupiah, above zero. */
    amount: amountColumn(),
  },
});

export type BonusUseEntity = InferEntity<typeof BonusUseEntity>;
