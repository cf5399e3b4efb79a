import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { flagColumn, idColumn, instantColumn } from '@webrana/orm-kit';

/** A person whose account is suspended, or was; the row stays to put late news in order. */
export const HeldOwnerEntity = defineEntity({
  name: 'HeldOwnerEntity',
  tableName: 'held_owner',
  properties: {
    /** The person, whatever mode they act in. */
    ownerId: idColumn().primary(),
    isHeld: flagColumn(),
    changedAt: instantColumn(),
  },
});
export type HeldOwnerEntity = InferEntity<typeof HeldOwnerEntity>;
