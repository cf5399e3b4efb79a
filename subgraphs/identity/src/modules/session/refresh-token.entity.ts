import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn, textColumn } from '@webrana/orm-kit';

/** A refresh token by its hash; good for one use. Used ones are kept to recognise a second use. */
export const RefreshTokenEntity = defineEntity({
  name: 'RefreshToken',
  tableName: 'refresh_token',
  properties: {
    /** SHA-256 of the token. */
    hash: keyColumn(43).primary(),
    sessionId: idColumn().index(),
    createdAt: instantColumn(),
    expiresAt: instantColumn().index(),
    usedAt: instantColumn().nullable(),
    successorHash: keyColumn(43).nullable(),
    /** The successor, sealed with the token itself: only its holder can ask for it again. */
    successorSealed: textColumn(255).nullable(),
  },
});
export type RefreshTokenEntity = InferEntity<typeof RefreshTokenEntity>;
