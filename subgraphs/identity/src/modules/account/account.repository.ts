import { type FilterQuery, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { personOf } from '@webrana/ids';
import { type KeysetPage, keysetPage } from '@webrana/orm-kit';
import type { Role, Visibility } from '@webrana/subgraph-kit';
import { UserEntity } from './user.entity.ts';

/** The users with these ids, or whose test twins have them, that may be seen, in any order; one query. */
export const findUsers = async (
  em: EntityManager,
  visible: Visibility,
  ids: readonly string[],
): Promise<UserEntity[]> => {
  if (visible.kind === 'none') return [];
  const people = [...new Set(ids.map(personOf))];
  const own =
    visible.kind === 'owner' ? people.filter((id) => id === personOf(visible.ownerId)) : people;
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

/** The account that has confirmed an address. */
export const findOwner = (em: EntityManager, emailKey: string): Promise<UserEntity | null> =>
  em.findOne(UserEntity, { ownedEmailKey: emailKey });

/** The newest account that claims an address and has not confirmed it. */
export const findNewestClaimant = (
  em: EntityManager,
  emailKey: string,
): Promise<UserEntity | null> =>
  em.findOne(UserEntity, { emailKey, emailVerifiedAt: null }, { orderBy: { id: 'desc' } });

/** Every account of an address, locked in one order until the transaction ends. */
export const lockUsersOfAddress = (em: EntityManager, emailKey: string): Promise<UserEntity[]> =>
  em.find(
    UserEntity,
    { emailKey },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, disableIdentityMap: true },
  );

/** The addresses among `emailKeys` that an account has confirmed. */
export const findOwnedAddresses = async (
  em: EntityManager,
  emailKeys: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (!emailKeys.length) return new Set();
  const owners = await em.find(
    UserEntity,
    { ownedEmailKey: { $in: [...emailKeys] } },
    { fields: ['id', 'ownedEmailKey'] },
  );
  return new Set(owners.map(({ ownedEmailKey }) => ownedEmailKey ?? ''));
};

/** Customers who never confirmed their address and came before `createdBefore`, oldest first. */
export const findStaleClaimants = (
  em: EntityManager,
  createdBefore: Date,
  limit: number,
): Promise<UserEntity[]> =>
  em.find(
    UserEntity,
    {
      emailVerifiedAt: null,
      createdAt: { $lt: createdBefore },
      erasedAt: null,
      role: 'CUSTOMER',
    },
    { orderBy: { createdAt: 'asc' }, limit, disableIdentityMap: true },
  );

/** Users after `id` of whom something is kept sealed, in the order of their identifiers. */
export const findWithSecrets = (
  em: EntityManager,
  after: string,
  limit: number,
): Promise<UserEntity[]> =>
  em.find(
    UserEntity,
    {
      id: { $gt: after },
      $or: [{ npwp: { $ne: null } }, { nik: { $ne: null } }, { mfaSecret: { $ne: null } }],
    },
    { orderBy: { id: 'asc' }, limit, disableIdentityMap: true },
  );
