import { personOf, testOwnerOf } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import { HeldOwnerEntity } from './held-owner.entity.ts';

type Em = Transaction['em'];
const fresh = { disableIdentityMap: true } as const;

/** Whether the person behind an owner is suspended. */
export const isHeld = async (em: Em, ownerId: string): Promise<boolean> =>
  (await em.count(HeldOwnerEntity, { ownerId: personOf(ownerId), isHeld: true })) > 0;

/** Those of the owners whose person is suspended. */
export const heldAmong = async (
  em: Em,
  ownerIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const people = { $in: [...new Set(ownerIds.map(personOf))] };
  const rows = await em.find(HeldOwnerEntity, { ownerId: people, isHeld: true }, fresh);
  const held = new Set(rows.map(({ ownerId }) => ownerId));
  return new Set(ownerIds.filter((ownerId) => held.has(personOf(ownerId))));
};

/** Every owner whose person is suspended, with their test twins. */
export const heldOwners = async (em: Em): Promise<string[]> => {
  const rows = await em.find(HeldOwnerEntity, { isHeld: true }, fresh);
  return rows.flatMap(({ ownerId }) => [ownerId, testOwnerOf(ownerId)]);
};
