import { isTestOwner } from '@webrana/ids';
import type { HouseKind } from './account.entity.ts';
import type { Side } from './post.ts';

const inTestBook = (side: Side): Side => ({
  ...side,
  account: { kind: `TEST_${side.account.kind as HouseKind}`, ownerId: '' },
});

/**
 * The sides in the accounts of one book: a test twin's movement has house accounts of its own, so that
 * live revenue, tax and clearing never contain test money. Throws when wallets of both books take part,
 * or when nobody tells whose movement it is.
 */
export const inOneBook = (
  sides: readonly Side[],
  customerId: string | undefined,
): readonly Side[] => {
  const owners = sides.map(({ account }) => account.ownerId).filter((owner) => owner !== '');
  if (customerId !== undefined) owners.push(customerId);
  const books = new Set(owners.map(isTestOwner));
  if (books.size !== 1) throw new Error('A movement belongs to one book, live or test.');
  if (!books.has(true)) return sides;
  return sides.map((side) => (side.account.ownerId === '' ? inTestBook(side) : side));
};
