import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  amountColumn,
  idColumn,
  instantColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';

/** What a person may do. */
export type UserRole = 'CUSTOMER' | 'RESELLER' | 'SUPPORT' | 'FINANCE' | 'ADMIN';
/** The language of a person's mails and notices. */
export type UserLocale = 'id' | 'en';
/** The time zones of Indonesia, by their city. */
export type UserTimeZone = 'JAKARTA' | 'MAKASSAR' | 'JAYAPURA';

/** Somebody with an account. */
export const UserEntity = defineEntity({
  name: 'User',
  tableName: 'user',
  indexes: [{ name: 'user_unconfirmed', properties: ['emailVerifiedAt', 'createdAt'] }],
  properties: {
    id: idColumn().primary(),
    /** As typed, for mails and to show. */
    email: textColumn(254),
    /** By which accounts are found: NFKC, lower case. Several may claim an address until one confirms it. */
    emailKey: keyColumn(254).index(),
    /** The same once confirmed, else null: an address is owned by one account at most. */
    ownedEmailKey: keyColumn(254).nullable().unique(),
    name: textColumn(100),
    /** By which staff find the name: NFKC, lower case. */
    nameKey: keyColumn(191).default('').index(),
    passwordHash: keyColumn(191),
    role: stateColumn<UserRole>().index(),
    locale: stateColumn<UserLocale>(),
    createdAt: instantColumn(),
    emailVerifiedAt: instantColumn().nullable(),
    phone: keyColumn(16).nullable(),
    company: textColumn(100).nullable(),
    /** The tax and the citizen's number, sealed; see `numbers.ts`. */
    npwp: textColumn(255).nullable(),
    nik: textColumn(255).nullable(),
    address: textColumn(300).nullable(),
    timeZone: stateColumn<UserTimeZone>().default('JAKARTA'),
    /** The authenticator's secret, sealed; counts once `mfaEnabledAt` is set. */
    mfaSecret: textColumn(255).nullable(),
    mfaEnabledAt: instantColumn().nullable(),
    /** The time step of the last code that was taken; that one and earlier ones are spent. */
    mfaLastStep: amountColumn().nullable(),
    suspendedAt: instantColumn().nullable(),
    suspendReason: textColumn(300).nullable(),
    erasedAt: instantColumn().nullable(),
  },
});
export type UserEntity = InferEntity<typeof UserEntity>;
