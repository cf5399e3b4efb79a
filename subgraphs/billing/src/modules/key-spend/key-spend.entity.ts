import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, keyColumn } from '@webrana/orm-kit';

/** What an API key has spent, or set out to spend, in a month of Jakarta. */
export const KeySpendEntity = defineEntity({
  name: 'KeySpend',
  tableName: 'key_spend',
  properties: {
    keyId: idColumn().primary(),
    /** `2026-11`. */
    month: keyColumn(7).primary(),
    spent: amountColumn(),
  },
});

export type KeySpendEntity = InferEntity<typeof KeySpendEntity>;
