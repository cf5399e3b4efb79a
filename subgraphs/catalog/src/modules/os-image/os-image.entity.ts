import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';

export const OsImageEntity = defineEntity({
  name: 'OsImage',
  tableName: 'os_image',
  uniques: [{ name: 'os_image_at_provider', properties: ['provider', 'providerSlug'] }],
  properties: {
    id: idColumn().primary(),
    slug: keyColumn(100).unique(),
    provider: stateColumn<'DIGITALOCEAN' | 'VULTR' | 'LINODE'>(),
    providerSlug: keyColumn(100),
    family: textColumn(80),
    version: textColumn(80),
    minimumDiskGiB: countColumn(),
    /** Regions that have it, as the provider spells them. */
    regionSlugs: jsonColumn<string[]>(),
    isAvailable: flagColumn(),
    updatedAt: instantColumn(),
  },
});
export type OsImageEntity = InferEntity<typeof OsImageEntity>;
