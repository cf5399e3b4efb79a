import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, jsonColumn, stateColumn } from '@webrana/orm-kit';
import type { ActAuthor } from './schedule.entity.ts';

export type ActKind =
  | 'RENEWED'
  | 'RENEWAL_REFUSED'
  | 'AUTO_RENEW_ON'
  | 'AUTO_RENEW_OFF'
  | 'SUSPENDED'
  | 'RESUMED'
  | 'TERMINATION_WARNED'
  | 'TERMINATED'
  | 'POWERED_OFF'
  | 'POWERED_ON'
  | 'SERVER_DESTROYED';

/** The journal of an instance: what was done to it and by whom; never changed. */
export const InstanceActEntity = defineEntity({
  name: 'InstanceActEntity',
  tableName: 'instance_act',
  indexes: [{ name: 'instance_act_of', properties: ['instanceId', 'id'] }],
  properties: {
    id: idColumn().primary(),
    instanceId: idColumn(),
    kind: stateColumn<ActKind>(),
    author: stateColumn<ActAuthor>(),
    /** Who acted, when it was a person. */
    authorId: idColumn().nullable(),
    facts: jsonColumn<Record<string, string | number | null>>(),
    actedAt: instantColumn(),
  },
});
export type InstanceActEntity = InferEntity<typeof InstanceActEntity>;
