import {
  EmailNotVerifiedError,
  ForbiddenError,
  requireUser,
  type UserActor,
} from '@webrana/subgraph-kit';
import type { UseCase } from '../../context.ts';

/**
 * The user whose money moves. Throws `ForbiddenError` for staff in somebody's name and
 * `EmailNotVerifiedError` while the address is not confirmed.
 */
export const requirePayer = ({ actor, deps }: UseCase): UserActor => {
  const user = requireUser(actor);
  if (user.impersonatorId) throw new ForbiddenError();
  if (deps.settings.requiresVerifiedEmail && user.isVerified !== true)
    throw new EmailNotVerifiedError();
  return user;
};
