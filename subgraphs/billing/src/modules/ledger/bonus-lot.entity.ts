import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, instantColumn, stateColumn } from '@webrana/orm-kit';

/** Why bonus was given; RETURNED is the bonus part of a refund. */
export type LotSource = 'WELCOME' | 'DEPOSIT' | 'RETURNED';

/** Bonus given at once, which ends at once. What remains of all lots is the wallet's bonus. */
export const BonusLotEntity = defineEntity({
  name: 'BonusLot',
  tableName: 'bonus_lot',
  indexes: [
    { name: 'bonus_lot_account', properties: ['accountId', 'expiresAt'] },
    { name: 'bonus_lot_end', properties: ['expiresAt', 'id'] },
  ],
  properties: {
    id: idColumn().primary(),
    accountId: idColumn(),
    /** The movement that gave it. */
    transactionId: idColumn().unique('bonus_lot_transaction'),
    source: stateColumn<LotSource>(),
    amount: amountColumn(),
    /** The amount less what `bonus_use` says was spent or has expired; never below zero. */
    remaining: amountColumn(),
    /** Null when it does not end. */
    expiresAt: instantColumn().nullable(),
    grantedAt: instantColumn(),
    /** When its owner was told that it is about to end. */
    warnedAt: instantColumn().nullable(),
  },
});

export type BonusLotEntity = InferEntity<typeof BonusLotEntity>;
