import {
  ForbiddenError,
  ProofRequiredError,
  ScopeMissingError,
  UnauthenticatedError,
} from './errors.ts';
import type { Actor, Role } from './port.ts';
import { coversScope, type Scope } from './scopes.ts';

export type UserActor = Extract<Actor, { kind: 'user' }>;

const staffRoles: readonly Role[] = ['SUPPORT', 'FINANCE', 'ADMIN'];

/** Whether the actor is a member of staff. */
export const isStaff = (actor: Actor): boolean =>
  actor.kind === 'user' && !actor.apiKey && staffRoles.includes(actor.role);

/** The signed-in user behind the actor; throws `UnauthenticatedError` for a visitor. */
export const requireUser = (actor: Actor): UserActor => {
  if (actor.kind === 'user') return actor;
  throw actor.kind === 'anonymous' ? new UnauthenticatedError() : new ForbiddenError();
};

const recentProofSeconds = 10 * 60;

/**
 * Step-up: the person must have proved who they are within ten minutes. Throws `ProofRequiredError`
 * otherwise, and for staff who act in somebody's name, who can never prove to be that person.
 */
export const requireRecentProof = (actor: UserActor, now: Date): void => {
  if (actor.apiKey) throw new ForbiddenError();
  const age = now.getTime() / 1000 - (actor.authenticatedAt ?? 0);
  if (actor.impersonatorId || age > recentProofSeconds) throw new ProofRequiredError();
};

/** Whose rows the actor may see: one customer's, everybody's, or nobody's. */
export type Visibility =
  | { kind: 'all' }
  | {
      kind: 'owner';
      ownerId: string;
      /** Only what belongs to these projects; absent means everything of the owner. */
      projectIds?: readonly string[];
    }
  | { kind: 'none' };

/** What the actor may see of customers' data; repositories turn it into a filter. */
export const visibilityOf = (actor: Actor): Visibility => {
  switch (actor.kind) {
    case 'anonymous':
      return { kind: 'none' };
    case 'service':
      return { kind: 'all' };
    case 'user':
      if (isStaff(actor)) return { kind: 'all' };
      return {
        kind: 'owner',
        ownerId: actor.userId,
        ...(actor.apiKey?.projectIds && { projectIds: actor.apiKey.projectIds }),
      };
  }
};

/** Who an `@auth` directive can allow. */
export const audiences = [
  'ANYONE',
  'USER',
  'RESELLER',
  'SUPPORT',
  'FINANCE',
  'ADMIN',
  'STAFF',
  'SERVICE',
] as const;
export type Audience = (typeof audiences)[number];

const belongsTo = (actor: Actor, audience: Audience): boolean => {
  switch (audience) {
    case 'ANYONE':
      return true;
    case 'USER':
      return actor.kind === 'user';
    case 'STAFF':
      return isStaff(actor);
    case 'SERVICE':
      return actor.kind === 'service';
    case 'RESELLER':
    case 'SUPPORT':
    case 'FINANCE':
    case 'ADMIN':
      return actor.kind === 'user' && actor.role === audience;
  }
};

/** Who may ask for a field, and with which scope an API key may. */
export type Access = { readonly allow: readonly Audience[]; readonly scope?: Scope };

/** Throws `ForbiddenError` or `ScopeMissingError` for an API key without the scope. */
export const requireScope = (actor: Actor, scope: Scope | undefined): void => {
  if (actor.kind !== 'user' || !actor.apiKey) return;
  if (!scope) throw new ForbiddenError();
  if (!coversScope(actor.apiKey.scopes, scope)) throw new ScopeMissingError(scope);
};

/**
 * Throws `UnauthenticatedError`, `ForbiddenError` or `ScopeMissingError` unless the actor is in one
 * of the audiences and, as an API key, has the scope. What anyone may ask for needs no scope.
 */
export const requireAccess = (actor: Actor, { allow, scope }: Access): void => {
  if (!allow.some((audience) => belongsTo(actor, audience)))
    throw actor.kind === 'anonymous' ? new UnauthenticatedError() : new ForbiddenError();
  if (!allow.includes('ANYONE')) requireScope(actor, scope);
};
