import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  amountColumn,
  countColumn,
  idColumn,
  instantColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';

/** A bonus for topping up between two instants. */
export const PromotionEntity = defineEntity({
  name: 'DepositPromotion',
  tableName: 'deposit_promotion',
  indexes: [{ name: 'deposit_promotion_end', properties: ['endsAt'] }],
  properties: {
    id: idColumn().primary(),
    name: textColumn(100),
    kind: stateColumn<'PERCENT' | 'FIXED'>(),
    /** With PERCENT: hundredths of a percent of the top-up. */
    basisPoints: countColumn().nullable(),
    /** With FIXED: whole rupiah. */
    bonusAmount: amountColumn().nullable(),
    minimumDeposit: amountColumn(),
    /** With PERCENT: the largest bonus; null for no limit. */
    maximumBonus: amountColumn().nullable(),
    /** How long a bonus can be spent, from the day it is given; null for ever. */
    bonusDays: countColumn().nullable(),
    /** How often one customer can get it; null for no limit. Limits never change. */
    usesPerCustomer: countColumn().nullable(),
    /** How often it can be given in all, and how much; null for no limit. */
    maximumUses: countColumn().nullable(),
    budget: amountColumn().nullable(),
    /** What of these limits is taken by promises and gifts; test money takes nothing. */
    uses: countColumn().defaultRaw('0'),
    bonusTotal: amountColumn().defaultRaw('0'),
    startsAt: instantColumn(),
    endsAt: instantColumn(),
  },
});

export type PromotionEntity = InferEntity<typeof PromotionEntity>;
