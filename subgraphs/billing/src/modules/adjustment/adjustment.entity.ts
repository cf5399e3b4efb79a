import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, instantColumn, stateColumn, textColumn } from '@webrana/orm-kit';

export type AdjustmentStatus = 'WAITING' | 'APPLIED' | 'REJECTED' | 'EXPIRED';

/** A correction of a wallet by staff; above a limit a second person decides it. */
export const AdjustmentEntity = defineEntity({
  name: 'WalletAdjustment',
  tableName: 'wallet_adjustment',
  indexes: [
    { name: 'wallet_adjustment_status', properties: ['status', 'id'] },
    { name: 'wallet_adjustment_end', properties: ['status', 'expiresAt'] },
  ],
  properties: {
    id: idColumn().primary(),
    customerId: idColumn(),
    /** Whole rupiah; negative takes away. */
    amount: amountColumn(),
    reason: textColumn(500),
    status: stateColumn<AdjustmentStatus>(),
    requestedBy: idColumn(),
    requestedAt: instantColumn(),
    /** When it stops waiting for a second person; null when it never waited. */
    expiresAt: instantColumn().nullable(),
    decidedBy: idColumn().nullable(),
    decidedAt: instantColumn().nullable(),
    decisionReason: textColumn(500).nullable(),
    transactionId: idColumn().nullable().unique('wallet_adjustment_transaction'),
  },
});

export type AdjustmentEntity = InferEntity<typeof AdjustmentEntity>;
