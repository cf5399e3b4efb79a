import { defineEntity, type InferEntity } from '@mikro-orm/core';
import type { AccountMailKind } from '@webrana/events';
import {
  countColumn,
  idColumn,
  instantColumn,
  keyColumn,
  longTextColumn,
  stateColumn,
} from '@webrana/orm-kit';

/** A mail of an account together with the code and the link in it; both work until `usedAt`. */
export const AccountMailEntity = defineEntity({
  name: 'AccountMail',
  tableName: 'account_mail',
  indexes: [{ name: 'account_mail_user_kind', properties: ['userId', 'kind'] }],
  properties: {
    id: idColumn().primary(),
    userId: idColumn(),
    kind: stateColumn<AccountMailKind>(),
    /** The change of address it belongs to. */
    emailChangeId: idColumn().nullable(),
    /** SHA-256 of the link's token. */
    tokenHash: keyColumn(43).nullable().unique(),
    /** Keyed hash of the code. */
    codeHash: keyColumn(43).nullable(),
    /** How often a code was tried against this mail. */
    tries: countColumn().default(0),
    /** Everything the mail says, sealed: see `MailContent`. */
    sealed: longTextColumn(),
    createdAt: instantColumn(),
    expiresAt: instantColumn().index(),
    usedAt: instantColumn().nullable(),
  },
});
export type AccountMailEntity = InferEntity<typeof AccountMailEntity>;
