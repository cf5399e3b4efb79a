import { LockMode } from '@mikro-orm/core';
import { personOf } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import { BrandEntity } from './brand.entity.ts';

type Em = Transaction['em'];

/** The brand of an owner, live or test: both are the same person's. */
export const findBrand = (em: Em, ownerId: string): Promise<BrandEntity | null> =>
  em.findOne(BrandEntity, { ownerId: personOf(ownerId) }, { disableIdentityMap: true });

/** The brand of an owner, locked until the end of the transaction. Lock only one that exists. */
export const lockBrand = (em: Em, ownerId: string): Promise<BrandEntity | null> =>
  em.findOne(
    BrandEntity,
    { ownerId: personOf(ownerId) },
    { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true },
  );

/** The brands of customers by the person behind each; who has none is left out. */
export const brandsByPerson = async (
  em: Em,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, BrandEntity>> => {
  const persons = [...new Set(customerIds.map(personOf))];
  if (persons.length === 0) return new Map();
  const where = { ownerId: { $in: persons } };
  const rows = await em.find(BrandEntity, where, { disableIdentityMap: true });
  return new Map(rows.map((row) => [row.ownerId, row]));
};
