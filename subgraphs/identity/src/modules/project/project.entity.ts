import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn, textColumn } from '@webrana/orm-kit';

/** A group of orders, instances and invoices of one owner. */
export const ProjectEntity = defineEntity({
  name: 'Project',
  tableName: 'project',
  uniques: [{ name: 'project_owner_name', properties: ['ownerId', 'nameKey'] }],
  properties: {
    id: idColumn().primary(),
    /** A person, or in test mode their test twin. */
    ownerId: idColumn(),
    name: textColumn(100),
    /** Keeps names apart: NFKC, lower case; of an archived project its identifier. */
    nameKey: keyColumn(191),
    createdAt: instantColumn(),
    archivedAt: instantColumn().nullable(),
  },
});
export type ProjectEntity = InferEntity<typeof ProjectEntity>;
