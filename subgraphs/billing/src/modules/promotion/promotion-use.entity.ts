import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { amountColumn, idColumn, stateColumn } from '@webrana/orm-kit';

/** Promised while the payment is open, then given, or released when it ended without the bonus. */
export type PromotionUseState = 'PROMISED' | 'GIVEN' | 'RELEASED';

/** A bonus of a promotion for one top-up; all that is not released counts against its limits. */
export const PromotionUseEntity = defineEntity({
  name: 'PromotionUse',
  tableName: 'promotion_use',
  indexes: [{ name: 'promotion_use_customer', properties: ['customerId', 'promotionId'] }],
  properties: {
    paymentId: idColumn().primary(),
    promotionId: idColumn(),
    customerId: idColumn(),
    bonus: amountColumn(),
    state: stateColumn<PromotionUseState>(),
  },
});

export type PromotionUseEntity = InferEntity<typeof PromotionUseEntity>;
