import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/** Who holds an amount code of a bank account; free again when `heldUntil` has passed. */
export const TransferCodeEntity = defineEntity({
  name: 'TransferCode',
  tableName: 'transfer_code',
  properties: {
    accountCode: keyColumn(20).primary(),
    amountCode: countColumn().primary(),
    paymentId: idColumn(),
    heldUntil: instantColumn(),
  },
});

export type TransferCodeEntity = InferEntity<typeof TransferCodeEntity>;
