import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { flagColumn, idColumn, instantColumn, stateColumn } from '@webrana/orm-kit';
import type { NoticeKind } from '../../templates/template.ts';
import type { PreferenceChannel } from './preference.policy.ts';

/** A choice a user made; where there is no row, the user is told. */
export const PreferenceEntity = defineEntity({
  name: 'Preference',
  tableName: 'preference',
  primaryKeys: ['userId', 'kind', 'channel'],
  properties: {
    userId: idColumn().primary(),
    kind: stateColumn<NoticeKind>().primary(),
    channel: stateColumn<PreferenceChannel>().primary(),
    isEnabled: flagColumn(),
    changedAt: instantColumn(),
  },
});
export type PreferenceEntity = InferEntity<typeof PreferenceEntity>;
