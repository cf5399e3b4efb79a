import { personOf } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import { type Brand, BrandEntity, brandOf } from '../brand.entity.ts';
import { brandsByPerson, lockBrand } from '../brand.repository.ts';

const freeze = async (em: Transaction['em'], seen: BrandEntity): Promise<Brand | null> => {
  // Only a row that is there is locked: the gap where none is would make other payers wait.
  const row = seen.logoFile && !seen.isLogoFrozen ? await lockBrand(em, seen.ownerId) : seen;
  if (row?.logoFile && !row.isLogoFrozen)
    await em.nativeUpdate(BrandEntity, { ownerId: row.ownerId }, { isLogoFrozen: true });
  return brandOf(row);
};

/**
 * The brands that invoices keep for ever, in the transaction that pays them, one per customer named;
 * null for those who have none. The files of their logos stay from then on.
 */
export const freezeBrands = async (
  { em }: Transaction,
  customerIds: readonly string[],
): Promise<(Brand | null)[]> => {
  const brands = new Map<string, Brand | null>();
  for (const [person, seen] of await brandsByPerson(em, customerIds))
    if (seen.isEnabled) brands.set(person, await freeze(em, seen));
  return customerIds.map((id) => brands.get(personOf(id)) ?? null);
};

/** The brand one invoice keeps; see `freezeBrands`. */
export const freezeBrand = async (tx: Transaction, customerId: string): Promise<Brand | null> => {
  const [brand] = await freezeBrands(tx, [customerId]);
  return brand ?? null;
};
