import {
  type Actor,
  EmailNotVerifiedError,
  ForbiddenError,
  requireUser,
  type UserActor,
} from '@webrana/subgraph-kit';
import type { UseCase } from '../../context.ts';
import { desksOf } from '../../gateways/desk.ts';

/**
 * The user whose money moves. Throws `ForbiddenError` for staff in somebody's name and
 * `EmailNotVerifiedError` while the address is not confirmed, and
 * `TestModeUnavailableError` in test mode without a gateway of its own.
 */
export const requirePayer = ({ actor, deps }: UseCase): UserActor => {
  const user = requireUser(actor);
  if (user.impersonatorId) throw new ForbiddenError();
  if (deps.settings.requiresVerifiedEmail && user.isVerified !== true)
    throw new EmailNotVerifiedError();
  // In test mode nothing is paid where there is nothing to pay at, not even from the wallet.
  desksOf(deps, user.userId);
  return user;
};

/** Whether the payer may learn what the wallet holds: a key that is limited to projects may not. */
export const viewerKnowsFunds = (actor: Actor): boolean =>
  actor.kind !== 'user' || !actor.apiKey?.projectIds;
