import { UserRegistered } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { Locale, Role } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { emailKeyOf, nameKeyOf } from '../account.input.ts';
import { readUser } from '../account.repository.ts';
import { UserEntity } from '../user.entity.ts';
import { claimAddress } from './claim-address.ts';

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
 * Any number may be opened on an address; one that is verified owns it, and throws
 * `AddressOwnedError` where another does.
 */
export const openAccount = async (
  context: UseCase,
  tx: Transaction,
  { isVerified, ...account }: NewAccount,
): Promise<UserEntity> => {
  const { clock, newId } = context;
  const createdAt = clock.now();
  const user = tx.em.create(UserEntity, {
    ...account,
    id: newId('user'),
    emailKey: emailKeyOf(account.email),
    ownedEmailKey: null,
    nameKey: nameKeyOf(account.name),
    createdAt,
    emailVerifiedAt: null,
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
  await tx.em.persist(user).flush();
  tx.record(UserRegistered, {
    userId: user.id,
    locale: user.locale,
    registeredAt: createdAt.toISOString(),
  });
  if (!isVerified) return user;
  await claimAddress(context, tx, user.id, user);
  return (await readUser(tx.em, user.id)) ?? user;
};
