import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  flagColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';
import type { NoticeKind } from '../../templates/template.ts';

/** A message to a user: its kind and facts; the words are chosen when it is read. */
export const NoticeEntity = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  indexes: [
    { name: 'notice_user_id', properties: ['userId', 'id'] },
    { name: 'notice_user_read', properties: ['userId', 'readAt'] },
  ],
  uniques: [{ name: 'notice_user_about', properties: ['userId', 'about'] }],
  properties: {
    id: idColumn().primary(),
    userId: idColumn(),
    kind: stateColumn<NoticeKind>(),
    /** Kind and what it happened to, `INSTANCE_READY:ins_…`: nobody is told twice. */
    about: keyColumn(100),
    data: jsonColumn<unknown>(),
    /** A path in the app. */
    link: textColumn(200),
    /** False when its reader wants this kind by mail only; kept so that nobody is told twice. */
    isShown: flagColumn().default(true),
    createdAt: instantColumn(),
    readAt: instantColumn().nullable(),
  },
});
export type NoticeEntity = InferEntity<typeof NoticeEntity>;
