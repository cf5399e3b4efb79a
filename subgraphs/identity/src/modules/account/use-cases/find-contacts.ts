import { personOf } from '@webrana/ids';
import { ForbiddenError, InvalidInputError, visibilityOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { findOwnedAddresses, findUsers } from '../account.repository.ts';
import { seenAs } from '../twin.ts';

const most = 500;

/**
 * How to reach users, or whoever is behind test twins, for another subgraph; at most 500 at a time.
 * Left out are unknown and erased ones, and who only claims an address that another account has
 * confirmed.
 */
export const findContacts = async ({ actor, em }: UseCase, userIds: readonly string[]) => {
  if (actor.kind !== 'service') throw new ForbiddenError();
  if (userIds.length > most)
    throw new InvalidInputError([
      { path: ['userIds'], code: 'TOO_LONG', message: `Ask for at most ${most} users.` },
    ]);
  const users = await findUsers(em, visibilityOf(actor), [...new Set(userIds)]);
  const claimed = users.filter(({ emailVerifiedAt }) => !emailVerifiedAt);
  const owned = await findOwnedAddresses(
    em,
    claimed.map(({ emailKey }) => emailKey),
  );
  const reachable = new Map(
    users
      .filter(
        ({ erasedAt, emailVerifiedAt, emailKey }) =>
          !erasedAt && (emailVerifiedAt || !owned.has(emailKey)),
      )
      .map((user) => [user.id, user]),
  );
  return [...new Set(userIds)].flatMap((id) => {
    const user = reachable.get(personOf(id));
    return user ? [seenAs(user, id)] : [];
  });
};
