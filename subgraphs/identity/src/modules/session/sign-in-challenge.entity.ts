import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/** A sign-in whose password was right and that waits for its code; good for one use. */
export const SignInChallengeEntity = defineEntity({
  name: 'SignInChallenge',
  tableName: 'sign_in_challenge',
  properties: {
    /** SHA-256 of the challenge. */
    hash: keyColumn(43).primary(),
    userId: idColumn().index(),
    createdAt: instantColumn(),
    expiresAt: instantColumn().index(),
    usedAt: instantColumn().nullable(),
  },
});
export type SignInChallengeEntity = InferEntity<typeof SignInChallengeEntity>;
