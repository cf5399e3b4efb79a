import { type Mode, testOwnerOf } from '@webrana/ids';
import { coversScope, ForbiddenError, type Scope, type UserActor } from '@webrana/subgraph-kit';
import type { ApiKeyScope, ApiKeyStatus } from '../../__generated__/resolvers.ts';
import type { UseCase } from '../../context.ts';
import { isOpen, requireSelf } from '../account/account.policy.ts';
import type { UserEntity } from '../account/user.entity.ts';
import type { ApiKeyEntity } from './api-key.entity.ts';

/** How many keys one reseller may have in use. */
export const mostApiKeys = 50;

/** The person who decides about keys: a reseller, never a key itself nor staff in the reseller's name. */
export const requireKeyOwner = (context: Pick<UseCase, 'actor'>): UserActor => {
  const actor = requireSelf(context);
  if (actor.role !== 'RESELLER') throw new ForbiddenError();
  return actor;
};

/** Whether keys of this account work at all; staff and customers have none, whatever they had before. */
export const mayUseKeys = (user: Pick<UserEntity, 'role' | 'suspendedAt' | 'erasedAt'>): boolean =>
  user.role === 'RESELLER' && isOpen(user);

/** In whose name a key acts: the person, or in test mode the person's test twin. */
export const actsAs = (ownerId: string, mode: Mode): string =>
  mode === 'TEST' ? testOwnerOf(ownerId) : ownerId;

/** A scope as `@auth` spells it. */
export const scopeOf = (scope: ApiKeyScope): Scope =>
  scope.toLowerCase().replace('_', ':') as Scope;

/** Whether a key works right now, its account aside. */
export const statusOf = (
  key: Pick<ApiKeyEntity, 'revokedAt' | 'expiresAt'>,
  now: Date,
): ApiKeyStatus => {
  if (key.revokedAt) return 'REVOKED';
  return key.expiresAt && key.expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
};

/** What a key may do, as far as it can be changed. */
export type Powers = Pick<
  ApiKeyEntity,
  'scopes' | 'projectIds' | 'allowedAddresses' | 'monthlyCap'
>;

const goesBeyond = <T>(before: readonly T[] | null | undefined, after: typeof before): boolean =>
  Boolean(before) && (!after || after.some((each) => !before?.includes(each)));

/**
 * Whether a key may do more than before. A network inside an allowed one counts as new: proof asked
 * for once too often harms nobody.
 */
export const widens = (before: Powers, after: Powers): boolean => {
  const granted = before.scopes.map(scopeOf);
  return (
    after.scopes.some((scope) => !coversScope(granted, scopeOf(scope))) ||
    goesBeyond(before.projectIds, after.projectIds) ||
    goesBeyond(before.allowedAddresses, after.allowedAddresses) ||
    (before.monthlyCap != null &&
      (after.monthlyCap == null || after.monthlyCap > before.monthlyCap))
  );
};
