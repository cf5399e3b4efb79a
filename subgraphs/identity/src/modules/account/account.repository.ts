import { type FilterQuery, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { type KeysetPage, keysetPage } from '@webrana/orm-kit';
import type { Role, Visibility } from '@webrana/subgraph-kit';
import { UserEntity } from './user.entity.ts';

/** The users with these ids that may be seen, in any order; one query. */
export const findUsers = async (
  em: EntityManager,
  visible: Visibility,
  ids: readonly string[],
): Promise<UserEntity[]> => {
  if (visible.kind === 'none') return [];
  const own = visible.kind === 'owner' ? ids.filter((id) => id === visible.ownerId) : [...ids];
  return own.length ? em.find(UserEntity, { id: { $in: own } }) : [];
};

/** Which users to list; every given condition must hold. */
export type UsersLike = {
  /** The beginning of an address or a name, in the form of their keys. */
  readonly search?: string;
  readonly role?: Role;
  readonly isSuspended?: boolean;
};

// A range instead of LIKE: it uses the index, and `%` in a search means itself.
const startsWith = (prefix: string) => ({ $gte: prefix, $lt: `${prefix}\u{10ffff}` });

const whereLike = ({ search, role, isSuspended }: UsersLike): FilterQuery<UserEntity> => {
  const conditions: FilterQuery<UserEntity>[] = [];
  if (search) {
    const range = startsWith(search);
    conditions.push({ $or: [{ emailKey: range }, { nameKey: range }] });
  }
  if (role) conditions.push({ role });
  if (isSuspended !== undefined)
    conditions.push({ suspendedAt: isSuspended ? { $ne: null } : null });
  return (conditions.length ? { $and: conditions } : {}) as FilterQuery<UserEntity>;
};

/** A page of users, newest first. */
export const pageOfUsers = (
  em: EntityManager,
  visible: Visibility,
  page: { first: number; after?: string | null | undefined; like?: UsersLike },
): Promise<KeysetPage<UserEntity>> => {
  const { like = {}, ...rest } = page;
  const id = visible.kind === 'owner' ? visible.ownerId : '';
  return keysetPage(em, UserEntity, {
    ...rest,
    where: visible.kind === 'all' ? whereLike(like) : { id },
  });
};

/** A user as it stands right now, whatever was read before. */
export const readUser = (em: EntityManager, id: string): Promise<UserEntity | null> =>
  em.findOne(UserEntity, { id }, { disableIdentityMap: true });

/** A user, locked until the transaction ends. */
export const lockUser = (em: EntityManager, id: string): Promise<UserEntity | null> =>
  em.findOne(
    UserEntity,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true },
  );

/** The administrators who can act, locked, so that two of them cannot remove each other at once. */
export const lockAdmins = (em: EntityManager): Promise<UserEntity[]> =>
  em.find(
    UserEntity,
    { role: 'ADMIN', suspendedAt: null, erasedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, disableIdentityMap: true },
  );

/** The account of an e-mail address, for the doors before anybody is signed in. */
export const findUserByEmailKey = (
  em: EntityManager,
  emailKey: string,
): Promise<UserEntity | null> => em.findOne(UserEntity, { emailKey });
