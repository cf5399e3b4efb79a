import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';

export const RegionEntity = defineEntity({
  name: 'Region',
  tableName: 'region',
  uniques: [{ name: 'region_at_provider', properties: ['provider', 'providerSlug'] }],
  properties: {
    id: idColumn().primary(),
    slug: keyColumn(80).unique(),
    provider: stateColumn<'DIGITALOCEAN' | 'VULTR' | 'LINODE'>(),
    providerSlug: keyColumn(64),
    name: textColumn(120),
    countryCode: keyColumn(2),
    /** Kilometres from Jakarta, for the order of the list. */
    distanceKm: countColumn(),
    isAvailable: flagColumn(),
    updatedAt: instantColumn(),
  },
});
export type RegionEntity = InferEntity<typeof RegionEntity>;
