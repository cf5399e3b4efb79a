import {
  ForbiddenError,
  InvalidInputError,
  isStaff,
  pageSize,
  visibilityOf,
} from '@webrana/subgraph-kit';
import type { UsersFilter } from '../../../__generated__/resolvers.ts';
import type { UseCase } from '../../../context.ts';
import { pageOfUsers } from '../account.repository.ts';

/** A page of all users for staff, newest first; throws `ForbiddenError` for anybody else. */
export const listUsers = async (
  { actor, em }: UseCase,
  {
    first,
    after,
    filter,
  }: {
    first: number;
    after?: string | null | undefined;
    filter?: UsersFilter | null | undefined;
  },
) => {
  if (!isStaff(actor)) throw new ForbiddenError();
  const search = filter?.search?.normalize('NFKC').trim().toLowerCase().toWellFormed();
  if (search && [...search].length < 2)
    throw new InvalidInputError([
      { path: ['filter', 'search'], code: 'TOO_SHORT', message: 'Type at least 2 characters.' },
    ]);
  const like = {
    ...(search ? { search: search.slice(0, 191) } : {}),
    ...(filter?.role ? { role: filter.role } : {}),
    ...(filter?.isSuspended != null ? { isSuspended: filter.isSuspended } : {}),
  };
  return pageOfUsers(em, visibilityOf(actor), { first: pageSize(first), after, like });
};
