import { type FilterQuery, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { Mode } from '@webrana/ids';
import { UserEntity } from '../account/user.entity.ts';
import { ApiKeyEntity } from './api-key.entity.ts';

const fresh = { disableIdentityMap: true } as const;
const inUse = (now: Date): FilterQuery<ApiKeyEntity> => ({
  revokedAt: null,
  $or: [{ expiresAt: null }, { expiresAt: { $gt: now } }],
});
const ended = (now: Date): FilterQuery<ApiKeyEntity> => ({
  $or: [{ revokedAt: { $ne: null } }, { expiresAt: { $lte: now } }],
});

/** A reseller's keys in use, latest first. */
export const keysInUse = (
  em: EntityManager,
  ownerId: string,
  now: Date,
  mode?: Mode | null,
): Promise<ApiKeyEntity[]> =>
  em.find(
    ApiKeyEntity,
    { ownerId, ...(mode ? { mode } : {}), ...(inUse(now) as object) },
    { orderBy: { id: 'desc' }, ...fresh },
  );

/** A reseller's keys that expired or were revoked, latest first; at most 100. */
export const endedKeys = (
  em: EntityManager,
  ownerId: string,
  now: Date,
  mode?: Mode | null,
): Promise<ApiKeyEntity[]> =>
  em.find(
    ApiKeyEntity,
    { ownerId, ...(mode ? { mode } : {}), ...(ended(now) as object) },
    { orderBy: { id: 'desc' }, limit: 100, ...fresh },
  );

/** How many of a reseller's keys work now. */
export const countKeysInUse = (em: EntityManager, ownerId: string, now: Date): Promise<number> =>
  em.count(ApiKeyEntity, { ownerId, ...(inUse(now) as object) });

/** Whether a reseller ever had a key of this mode. */
export const hadKeyOfMode = async (
  em: EntityManager,
  ownerId: string,
  mode: Mode,
): Promise<boolean> => (await em.count(ApiKeyEntity, { ownerId, mode })) > 0;

/** One of a reseller's keys, locked until the transaction ends. */
export const lockKey = (
  em: EntityManager,
  ownerId: string,
  id: string,
): Promise<ApiKeyEntity | null> =>
  em.findOne(ApiKeyEntity, { id, ownerId }, { lockMode: LockMode.PESSIMISTIC_WRITE, ...fresh });

/** One of a reseller's keys. */
export const findOwnKey = (
  em: EntityManager,
  ownerId: string,
  id: string,
): Promise<ApiKeyEntity | null> => em.findOne(ApiKeyEntity, { id, ownerId }, fresh);

/** A key as it stands right now. */
export const readKey = (em: EntityManager, id: string): Promise<ApiKeyEntity> =>
  em.findOneOrFail(ApiKeyEntity, { id }, fresh);

/** Every key of a person, whatever its state, oldest first. */
export const allKeysOf = (em: EntityManager, ownerId: string): Promise<ApiKeyEntity[]> =>
  em.find(ApiKeyEntity, { ownerId }, { orderBy: { id: 'asc' }, ...fresh });

/** A key and the person who owns it. */
export type OwnedKey = { readonly key: ApiKeyEntity; readonly owner: UserEntity };

/** By hash, the keys whose present or former secret is among the hashes; three queries. */
export const findKeysByHash = async (
  em: EntityManager,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, OwnedKey>> => {
  const found = new Map<string, OwnedKey>();
  if (!hashes.length) return found;
  const among = { $in: [...hashes] };
  const present = await em.find(ApiKeyEntity, { secretHash: among, revokedAt: null }, fresh);
  const former = await em.find(ApiKeyEntity, { formerSecretHash: among, revokedAt: null }, fresh);
  const keys = [...present, ...former];
  if (!keys.length) return found;
  const owners = await em.find(
    UserEntity,
    { id: { $in: [...new Set(keys.map(({ ownerId }) => ownerId))] } },
    fresh,
  );
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  for (const key of keys) {
    const owner = byId.get(key.ownerId);
    if (!owner) continue;
    found.set(key.secretHash, { key, owner });
    if (key.formerSecretHash) found.set(key.formerSecretHash, { key, owner });
  }
  return found;
};

/** Notes a use unless one of the last minute is noted; of many processes one writes. */
export const noteUse = (
  em: EntityManager,
  id: string,
  use: { readonly at: Date; readonly from: string },
): Promise<number> =>
  em.nativeUpdate(
    ApiKeyEntity,
    {
      id,
      $or: [{ lastUsedAt: null }, { lastUsedAt: { $lte: new Date(use.at.getTime() - 60_000) } }],
    },
    { lastUsedAt: use.at, lastUsedFrom: use.from },
  );
