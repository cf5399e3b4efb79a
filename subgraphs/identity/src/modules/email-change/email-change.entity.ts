import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn, textColumn } from '@webrana/orm-kit';

/** A change of address under way: happens once both addresses have confirmed. */
export const EmailChangeEntity = defineEntity({
  name: 'EmailChange',
  tableName: 'email_change',
  properties: {
    id: idColumn().primary(),
    userId: idColumn().index(),
    newEmail: textColumn(254),
    newEmailKey: keyColumn(254),
    createdAt: instantColumn(),
    expiresAt: instantColumn().index(),
    oldConfirmedAt: instantColumn().nullable(),
    newConfirmedAt: instantColumn().nullable(),
    /** When it happened or was given up. */
    closedAt: instantColumn().nullable(),
  },
});
export type EmailChangeEntity = InferEntity<typeof EmailChangeEntity>;
