import {
  ForbiddenError,
  InvalidInputError,
  type Role,
  requireUser,
  type UserActor,
} from '@webrana/subgraph-kit';
import type { Settings } from '../../config.ts';
import type { UseCase } from '../../context.ts';
import { isCommonPassword } from '../../passwords/common-passwords.ts';
import { emailKeyOf } from './account.input.ts';
import type { UserEntity } from './user.entity.ts';

const staffRoles: readonly Role[] = ['SUPPORT', 'FINANCE', 'ADMIN'];

/** Whether the account belongs to a member of staff, whatever the session may do right now. */
export const isStaffAccount = ({ role }: Pick<UserEntity, 'role'>): boolean =>
  staffRoles.includes(role);

/** Staff powers wait for a second factor where the settings ask staff for one. */
export const mustEnrolMfa = (
  user: Pick<UserEntity, 'role' | 'mfaEnabledAt'>,
  { staffMfa }: Pick<Settings, 'staffMfa'>,
): boolean => staffMfa && isStaffAccount(user) && !user.mfaEnabledAt;

/** What a session of the user may do: that of a customer while a second factor is missing. */
export const effectiveRole = (user: UserEntity, settings: Settings): Role =>
  mustEnrolMfa(user, settings) ? 'CUSTOMER' : user.role;

/** Whether somebody may be let in. */
export const isOpen = (user: Pick<UserEntity, 'suspendedAt' | 'erasedAt'>): boolean =>
  !user.suspendedAt && !user.erasedAt;

/** The person behind the session; neither staff in somebody's name nor API keys decide about the account. */
export const requireSelf = ({ actor }: Pick<UseCase, 'actor'>): UserActor => {
  const user = requireUser(actor);
  if (user.impersonatorId || user.apiKey) throw new ForbiddenError();
  return user;
};

/** Throws `InvalidInputError` for a password that is the address itself or guessed first. */
export const refuseWeakPassword = (password: string, email: string, field: string): void => {
  const refuse = (code: string, message: string): never => {
    throw new InvalidInputError([{ path: ['input', field], code, message }]);
  };
  if (emailKeyOf(password) === emailKeyOf(email))
    refuse('SAME_AS_EMAIL', 'Choose a password other than your e-mail address.');
  if (isCommonPassword(password))
    refuse('TOO_COMMON', 'This password is among the first that are guessed.');
};
