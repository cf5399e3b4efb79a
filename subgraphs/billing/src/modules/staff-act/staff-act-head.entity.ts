import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, keyColumn } from '@webrana/orm-kit';

/** The end of the chain of acts: the row writers lock, since acts cannot be changed, nor locked. */
export const StaffActHeadEntity = defineEntity({
  name: 'StaffActHead',
  tableName: 'staff_act_head',
  properties: {
    stream: keyColumn(40).primary(),
    sequence: countColumn(),
    hash: keyColumn(64),
  },
});

export type StaffActHeadEntity = InferEntity<typeof StaffActHeadEntity>;
