import type { Sealer } from '@webrana/secrets';
import type { UserEntity } from './user.entity.ts';

/** The numbers of a person that are kept sealed. */
export const sealedFields = ['npwp', 'nik'] as const;
export type SealedField = (typeof sealedFields)[number];

const contextOf = (field: SealedField, userId: string): string => `${field} ${userId}`;

/** A number as it is kept; null stays null. */
export const sealNumber = (
  sealer: Sealer,
  userId: string,
  field: SealedField,
  value: string | null | undefined,
): string | null => (value == null ? null : sealer.seal(value, contextOf(field, userId)));

/** A number of a user in the clear; one that was kept before numbers were sealed is bare digits. */
export const openNumber = (
  sealer: Sealer,
  user: Pick<UserEntity, 'id' | SealedField>,
  field: SealedField,
): string | null => {
  const kept = user[field];
  if (kept == null) return null;
  return /^\d+$/.test(kept) ? kept : sealer.open(kept, contextOf(field, user.id));
};
