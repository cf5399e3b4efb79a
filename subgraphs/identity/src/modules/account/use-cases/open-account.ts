import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { UserRegistered } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { Locale, Role } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { EmailTakenError } from '../account.errors.ts';
import { emailKeyOf, nameKeyOf } from '../account.input.ts';
import { UserEntity } from '../user.entity.ts';

export type NewAccount = {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly role: Role;
  readonly locale: Locale;
  /** Known to be the owner's address; others get a mail to confirm it. */
  readonly isVerified?: boolean;
};

/**
 * Writes an account and records `UserRegistered`, for every door through which accounts come in.
 * Throws `EmailTakenError`; of two at the same moment one gets the address.
 */
export const openAccount = async (
  { clock, newId }: Pick<UseCase, 'clock' | 'newId'>,
  tx: Transaction,
  { isVerified, ...account }: NewAccount,
): Promise<UserEntity> => {
  const createdAt = clock.now();
  const user = tx.em.create(UserEntity, {
    ...account,
    id: newId('user'),
    emailKey: emailKeyOf(account.email),
    nameKey: nameKeyOf(account.name),
    createdAt,
    emailVerifiedAt: isVerified ? createdAt : null,
    phone: null,
    company: null,
    npwp: null,
    nik: null,
    address: null,
    timeZone: 'JAKARTA',
    mfaSecret: null,
    mfaEnabledAt: null,
    mfaLastStep: null,
    suspendedAt: null,
    suspendReason: null,
    erasedAt: null,
  });
  try {
    await tx.em.persist(user).flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new EmailTakenError();
    throw error;
  }
  tx.record(UserRegistered, {
    userId: user.id,
    locale: user.locale,
    registeredAt: createdAt.toISOString(),
  });
  return user;
};
