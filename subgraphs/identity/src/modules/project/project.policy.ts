import { personOf, testOwnerOf } from '@webrana/ids';
import {
  type Actor,
  ForbiddenError,
  requireUser,
  UnauthenticatedError,
  type UserActor,
  visibilityOf,
} from '@webrana/subgraph-kit';
import { isOpen } from '../account/account.policy.ts';
import type { UserEntity } from '../account/user.entity.ts';

/** How many projects one owner may have that are not archived. */
export const mostProjects = 200;

/** Whose projects are meant: a key's own mode wins, a person chooses. */
export const projectOwnerOf = (actor: UserActor, mode: 'LIVE' | 'TEST'): string =>
  actor.apiKey || mode === 'LIVE' ? actor.userId : testOwnerOf(actor.userId);

/** Which projects an actor may touch. */
export type ProjectsInSight =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'owners';
      readonly ownerIds: readonly string[];
      readonly projectIds?: readonly string[] | undefined;
    };

/** A person sees the own live and test projects, a key those of its mode that it was given. */
export const projectsInSight = (actor: Actor): ProjectsInSight => {
  const visible = visibilityOf(actor);
  if (visible.kind !== 'owner') return { kind: visible.kind };
  const { ownerId, projectIds } = visible;
  const isKey = actor.kind === 'user' && actor.apiKey;
  const ownerIds = isKey ? [ownerId] : [personOf(ownerId), testOwnerOf(ownerId)];
  return { kind: 'owners', ownerIds, projectIds };
};

/** Whoever may change own projects; staff act on their own, not on everybody's. */
export const projectsToChange = (actor: Actor): ProjectsInSight => {
  const user = requireUser(actor);
  const ownerIds = user.apiKey ? [user.userId] : [user.userId, testOwnerOf(user.userId)];
  return { kind: 'owners', ownerIds, projectIds: user.apiKey?.projectIds };
};

/** A key for certain projects makes no others: it could not see what it made. */
export const refuseLimitedKey = ({ apiKey }: UserActor): void => {
  if (apiKey?.projectIds) throw new ForbiddenError();
};

/** The owner as just locked; throws `UnauthenticatedError` once the account is closed. */
export const requireOpen = (user: UserEntity | null): UserEntity => {
  if (!user || !isOpen(user)) throw new UnauthenticatedError();
  return user;
};
