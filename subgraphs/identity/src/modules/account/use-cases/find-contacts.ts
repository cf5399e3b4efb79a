import { ForbiddenError, InvalidInputError, visibilityOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { findUsers } from '../account.repository.ts';

const most = 500;

/** How to reach users, for another subgraph; unknown and erased ones are left out. At most 500 at a time. */
export const findContacts = async ({ actor, em }: UseCase, userIds: readonly string[]) => {
  if (actor.kind !== 'service') throw new ForbiddenError();
  if (userIds.length > most)
    throw new InvalidInputError([
      { path: ['userIds'], code: 'TOO_LONG', message: `Ask for at most ${most} users.` },
    ]);
  const users = await findUsers(em, visibilityOf(actor), [...new Set(userIds)]);
  return users.filter(({ erasedAt }) => !erasedAt);
};
