import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, stateColumn } from '@webrana/orm-kit';
import type { PreparationStepKind } from '../../__generated__/resolvers.ts';

/** The steps in the order in which a server takes them, whatever the order of the news. */
export const stepOrder: readonly PreparationStepKind[] = [
  'QUEUED',
  'CREATED',
  'ADDRESS_ASSIGNED',
  'BOOTING',
  'READY',
  'FAILED',
];

/** A step that an instance has reached, recorded once. */
export const PreparationStepEntity = defineEntity({
  name: 'PreparationStepEntity',
  tableName: 'preparation_step',
  primaryKeys: ['instanceId', 'kind'],
  properties: {
    instanceId: idColumn().primary(),
    kind: stateColumn<PreparationStepKind>().primary(),
    reachedAt: instantColumn(),
  },
});
export type PreparationStepEntity = InferEntity<typeof PreparationStepEntity>;
