import type { Transaction } from '@webrana/orm-kit';
import { type Brand, BrandEntity, brandOf } from '../brand.entity.ts';
import { findBrand, lockBrand } from '../brand.repository.ts';

/**
 * The brand an invoice keeps for ever, in the transaction that pays it; null when its customer has
 * none. The file of its logo stays from then on.
 */
export const freezeBrand = async (
  { em }: Transaction,
  customerId: string,
): Promise<Brand | null> => {
  // A lock on a row that is not there would make other payers wait for the gap.
  const seen = await findBrand(em, customerId);
  if (!seen?.isEnabled) return null;
  const row = seen.logoFile && !seen.isLogoFrozen ? await lockBrand(em, customerId) : seen;
  if (row?.logoFile && !row.isLogoFrozen)
    await em.nativeUpdate(BrandEntity, { ownerId: row.ownerId }, { isLogoFrozen: true });
  return brandOf(row);
};
