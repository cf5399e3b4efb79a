import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, instantColumn, keyColumn, stateColumn } from '@webrana/orm-kit';
import type { RefType } from './transaction.entity.ts';

export type HoldState = 'HELD' | 'CAPTURED' | 'RELEASED';
/** What the money waits for. */
export type HoldReason = 'ADJUSTMENT' | 'RENEWAL';

/** Money of a wallet set aside: it cannot be spent, and has not moved yet. */
export const HoldEntity = defineEntity({
  name: 'Hold',
  tableName: 'wallet_hold',
  uniques: [{ name: 'wallet_hold_key', properties: ['scope', 'idemKey'] }],
  indexes: [
    { name: 'wallet_hold_account', properties: ['accountId', 'state'] },
    { name: 'wallet_hold_end', properties: ['state', 'expiresAt'] },
  ],
  properties: {
    id: idColumn().primary(),
    accountId: idColumn(),
    /** Whole rupiah, above zero. */
    amount: amountColumn(),
    reason: stateColumn<HoldReason>(),
    /** With the key: what it is held for, so that it is held once. */
    scope: keyColumn(40),
    idemKey: keyColumn(150),
    refType: stateColumn<RefType>(),
    refId: idColumn(),
    state: stateColumn<HoldState>(),
    /** When it is let go by itself; null when only its user decides. */
    expiresAt: instantColumn().nullable(),
    createdAt: instantColumn(),
    closedAt: instantColumn().nullable(),
    /** The movement that took the money, once it is captured. */
    transactionId: idColumn().nullable().unique('wallet_hold_transaction'),
  },
});

export type HoldEntity = InferEntity<typeof HoldEntity>;
