import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, instantColumn, stateColumn } from '@webrana/orm-kit';

export type BrakedAct = 'SUSPEND' | 'TERMINATE';

/** A run that would have touched too many instances and changed nobody; gone once a run passes. */
export const BrakeEntity = defineEntity({
  name: 'BrakeEntity',
  tableName: 'renewal_brake',
  properties: {
    act: stateColumn<BrakedAct>().primary(),
    engagedAt: instantColumn(),
    candidates: countColumn(),
    live: countColumn(),
  },
});
export type BrakeEntity = InferEntity<typeof BrakeEntity>;
