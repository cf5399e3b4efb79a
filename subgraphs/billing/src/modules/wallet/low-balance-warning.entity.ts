import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, instantColumn } from '@webrana/orm-kit';

/** A customer was told that the wallet does not cover the next renewals; gone once it does again. */
export const LowBalanceWarningEntity = defineEntity({
  name: 'LowBalanceWarning',
  tableName: 'low_balance_warning',
  properties: {
    id: idColumn().primary(),
    ownerId: idColumn().unique('low_balance_warning_owner'),
    /** Whole rupiah, when the warning was given. */
    missing: amountColumn(),
    warnedAt: instantColumn(),
  },
});

export type LowBalanceWarningEntity = InferEntity<typeof LowBalanceWarningEntity>;
