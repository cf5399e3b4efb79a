import { defineEntity, type InferEntity } from '@mikro-orm/core';
import type { Mode } from '@webrana/ids';
import {
  amountColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';
import type { ApiKeyScope } from '../../__generated__/resolvers.ts';

/** A secret that lets a program act in a reseller's name. */
export const ApiKeyEntity = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  indexes: [{ name: 'api_key_owner', properties: ['ownerId', 'revokedAt'] }],
  properties: {
    id: idColumn().primary(),
    /** The person, for keys of both modes. */
    ownerId: idColumn(),
    name: textColumn(100),
    /** Whether the key acts for the person or for the person's test twin. */
    mode: stateColumn<Mode>(),
    /** The visible beginning of the secret. */
    prefix: keyColumn(32),
    /** SHA-256 of the secret; 256 random bits need no slow hash. */
    secretHash: keyColumn(64).unique(),
    /** The secret before the last rotation, good until `overlapEndsAt`. */
    formerSecretHash: keyColumn(64).unique().nullable(),
    overlapEndsAt: instantColumn().nullable(),
    scopes: jsonColumn<ApiKeyScope[]>(),
    /** Absent means all projects. */
    projectIds: jsonColumn<string[]>().nullable(),
    /** Absent means any address. */
    allowedAddresses: jsonColumn<string[]>().nullable(),
    /** Whole rupiah in a calendar month of Asia/Jakarta. */
    monthlyCap: amountColumn().nullable(),
    createdAt: instantColumn(),
    rotatedAt: instantColumn().nullable(),
    expiresAt: instantColumn().nullable(),
    revokedAt: instantColumn().nullable(),
    lastUsedAt: instantColumn().nullable(),
    lastUsedFrom: textColumn(64).nullable(),
  },
});
export type ApiKeyEntity = InferEntity<typeof ApiKeyEntity>;
