import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, idColumn, instantColumn } from '@webrana/orm-kit';

/** A period that is paid for; the periods of an instance tile from its anchor. */
export const PeriodEntity = defineEntity({
  name: 'PeriodEntity',
  tableName: 'paid_period',
  primaryKeys: ['instanceId', 'position'],
  properties: {
    instanceId: idColumn().primary(),
    /** 0 for the first since the anchor. */
    position: countColumn().primary(),
    startsAt: instantColumn(),
    endsAt: instantColumn(),
  },
});
export type PeriodEntity = InferEntity<typeof PeriodEntity>;
