/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a mail of an account is about. */
export type AccountMailKind =
  /** A farewell, to the address the account had. */
  | 'ACCOUNT_ERASED'
  /** A notice that somebody tried to register with the address of the account. */
  | 'ACCOUNT_EXISTS'
  /** A link for the new address, to confirm it. */
  | 'EMAIL_CHANGE_NEW_ADDRESS'
  /** A link for the present address, to allow another one. */
  | 'EMAIL_CHANGE_OLD_ADDRESS'
  /** A code and a link that confirm the e-mail address. */
  | 'EMAIL_VERIFICATION'
  /** A notice that MFA was turned off. */
  | 'MFA_DISABLED'
  /** A notice that MFA was turned on. */
  | 'MFA_ENABLED'
  /** A notice of a sign-in from an unknown place. */
  | 'NEW_SIGN_IN'
  /** A notice that the password was changed. */
  | 'PASSWORD_CHANGED'
  /** A link that sets a new password. */
  | 'PASSWORD_RESET';

/** A language the platform speaks. */
export type Locale =
  /** English. */
  | 'EN'
  /** Bahasa Indonesia. */
  | 'ID';

export type ContactsOfNotificationsQueryVariables = Exact<{
  userIds: Array<string | number> | string | number;
}>;


export type ContactsOfNotificationsQuery = { contacts: Array<{ userId: string, email: string, name: string, locale: Locale }> };

export type AccountMailOfNotificationsQueryVariables = Exact<{
  mailId: string | number;
}>;


export type AccountMailOfNotificationsQuery = { accountMail: { kind: AccountMailKind, email: string, name: string, locale: Locale, code: string | null, linkPath: string | null, expiresAt: string | null, occurredAt: string, device: string | null, clientAddress: string | null, newEmail: string | null } | null };


export const ContactsOfNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactsOfNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]}}]} as unknown as DocumentNode<ContactsOfNotificationsQuery, ContactsOfNotificationsQueryVariables>;
export const AccountMailOfNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountMailOfNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mailId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mailId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mailId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"linkPath"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"clientAddress"}},{"kind":"Field","name":{"kind":"Name","value":"newEmail"}}]}}]}}]} as unknown as DocumentNode<AccountMailOfNotificationsQuery, AccountMailOfNotificationsQueryVariables>;