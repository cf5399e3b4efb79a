import type { AccountMailKind } from '@webrana/events';
import type { Locale } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { graphql } from './__generated__/index.ts';

const ContactsOfNotifications = graphql(`
  query ContactsOfNotifications($userIds: [ID!]!) {
    contacts(userIds: $userIds) {
      userId
      email
      name
      locale
    }
  }
`);

const AccountMailOfNotifications = graphql(`
  query AccountMailOfNotifications($mailId: ID!) {
    accountMail(mailId: $mailId) {
      kind
      email
      name
      locale
      code
      linkPath
      expiresAt
      occurredAt
      device
      clientAddress
      newEmail
    }
  }
`);

export type Contact = { readonly email: string; readonly name: string; readonly locale: Locale };

/** Address and words of an account mail; code and link are secrets, kept by identity alone. */
export type AccountMail = Contact & {
  readonly kind: AccountMailKind;
  readonly code: string | null;
  /** Below the public address, beginning with a slash. */
  readonly linkPath: string | null;
  /** ISO 8601. */
  readonly expiresAt: string | null;
  /** ISO 8601. */
  readonly occurredAt: string;
  readonly device: string | null;
  readonly clientAddress: string | null;
  readonly newEmail: string | null;
};

const localeOf = (locale: 'EN' | 'ID'): Locale => (locale === 'EN' ? 'en' : 'id');

/** How to reach a user; `undefined` when identity knows none. Throws `ServiceUnavailableError`. */
export const findContact = async (
  { services }: Pick<UseCase, 'services'>,
  userId: string,
): Promise<Contact | undefined> => {
  const { contacts } = await services.call('identity', ContactsOfNotifications, {
    userIds: [userId],
  });
  const contact = contacts.find((each) => each.userId === userId);
  return contact && { ...contact, locale: localeOf(contact.locale) };
};

/**
 * An account mail as it is to be sent now; `undefined` once its secret was used or has expired.
 * Throws `ServiceUnavailableError`.
 */
export const findAccountMail = async (
  { services }: Pick<UseCase, 'services'>,
  mailId: string,
): Promise<AccountMail | undefined> => {
  const { accountMail } = await services.call('identity', AccountMailOfNotifications, { mailId });
  return accountMail ? { ...accountMail, locale: localeOf(accountMail.locale) } : undefined;
};
