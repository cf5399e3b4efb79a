import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserEntity } from '../modules/account/user.entity.ts';
import type { SessionEntity } from '../modules/session/session.entity.ts';
import type { AuditEntryEntity } from '../modules/audit/audit-entry.entity.ts';
import type { ProjectEntity } from '../modules/project/project.entity.ts';
import type { ApiKeyEntity } from '../modules/api-key/api-key.entity.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day as `YYYY-MM-DD` in Asia/Jakarta. */
  Date: { input: string; output: string; }
  /** A point in time as ISO 8601 in UTC, for example `2026-11-22T07:05:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A whole number exact to 2^53−1: rupiah for IDR, cents for USD. */
  MoneyAmount: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

/** What a mail of an account says. */
export type AccountMail = {
  __typename?: 'AccountMail';
  /** The network address it was done from, for security notices. */
  clientAddress?: Maybe<Scalars['String']['output']>;
  /** Six digits to type, where the mail has some. */
  code?: Maybe<Scalars['String']['output']>;
  /** The browser or program it was done with, for security notices. */
  device?: Maybe<Scalars['String']['output']>;
  /** The address to send it to; not always the account's present one. */
  email: Scalars['String']['output'];
  /** When code and link end. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mail's identifier. */
  id: Scalars['ID']['output'];
  /** What the mail is about. */
  kind: AccountMailKind;
  /** The path of the link below the public address, where the mail has one. */
  linkPath?: Maybe<Scalars['String']['output']>;
  /** The language of the mail. */
  locale: Locale;
  /** The name of the person. */
  name: Scalars['String']['output'];
  /** The new e-mail address, for changes of it. */
  newEmail?: Maybe<Scalars['String']['output']>;
  /** When what the mail tells of happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The user it is about. */
  userId: Scalars['ID']['output'];
};

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

/** Another account confirmed the address first; told only to whoever proved to read its mail. */
export type AddressTakenError = UserError & {
  __typename?: 'AddressTakenError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A secret that lets a program act in a reseller's name, within its scopes, projects and addresses. */
export type ApiKey = Node & {
  __typename?: 'ApiKey';
  /** The only addresses and networks (CIDR) it may be used from; null means any. */
  allowedAddresses?: Maybe<Array<Scalars['String']['output']>>;
  /** When the key was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the key stops working, null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque identifier, prefixed `key_`. */
  id: Scalars['ID']['output'];
  /** When the key was last used, exact to about a minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address it was last used from. */
  lastUsedFrom?: Maybe<Scalars['String']['output']>;
  /** Whether the key moves real money and servers or those of the sandbox. */
  mode: Mode;
  /** What the key may spend in a calendar month of Asia/Jakarta; null means no cap. */
  monthlyCap?: Maybe<Money>;
  /** What the reseller calls the key, unique among the keys in use. */
  name: Scalars['String']['output'];
  /** Until when the secret before the last rotation works as well; null when only one works. */
  overlapEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first characters of the secret, to recognise it by. */
  prefix: Scalars['String']['output'];
  /** The only projects the key may touch; null means all, those to come included. */
  projects?: Maybe<Array<Project>>;
  /** When the key was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the secret was last replaced. */
  rotatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the key may do; whoever may write may also read. */
  scopes: Array<ApiKeyScope>;
  /** Whether the key works. */
  status: ApiKeyStatus;
};

/** The key has expired or was revoked; make a new one. */
export type ApiKeyEndedError = UserError & {
  __typename?: 'ApiKeyEndedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that refers to the key. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** You have as many keys as one may have; revoke one first. */
export type ApiKeyLimitError = UserError & {
  __typename?: 'ApiKeyLimitError';
  /** How many keys one may have in use. */
  limit: Scalars['Int']['output'];
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no single field caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A key in use has this name already. */
export type ApiKeyNameTakenError = UserError & {
  __typename?: 'ApiKeyNameTakenError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What an API key may do. */
export type ApiKeyScope =
  /** Read the account's profile. */
  | 'ACCOUNT_READ'
  /** Read invoices, payments and the wallet. */
  | 'BILLING_READ'
  /** Pay, and top up the wallet. */
  | 'BILLING_WRITE'
  /** Read instances. */
  | 'INSTANCES_READ'
  /** Run, rename, renew and end instances. */
  | 'INSTANCES_WRITE'
  /** Read notices. */
  | 'NOTIFICATIONS_READ'
  /** Read orders. */
  | 'ORDERS_READ'
  /** Place and cancel orders. */
  | 'ORDERS_WRITE'
  /** Read projects. */
  | 'PROJECTS_READ'
  /** Make, rename and archive projects. */
  | 'PROJECTS_WRITE';

/** Whether an API key works. */
export type ApiKeyStatus =
  /** The key works. */
  | 'ACTIVE'
  /** The key is past its end. */
  | 'EXPIRED'
  /** The key was revoked. */
  | 'REVOKED';

/** The project to put away. */
export type ArchiveProjectInput = {
  /** The project to put away. */
  projectId: Scalars['ID']['input'];
};

/** The outcome of `archiveProject`. */
export type ArchiveProjectResult = ArchiveProjectSuccess | InvalidInputError | NotFoundError;

/** The project is archived. */
export type ArchiveProjectSuccess = {
  __typename?: 'ArchiveProjectSuccess';
  /** The project as archived. */
  project: Project;
};

/** What was done to an account. */
export type AuditAction =
  /** An account whose address was never confirmed, or confirmed by another one, was closed. */
  | 'ACCOUNT_CLOSED'
  /** An account was erased. */
  | 'ACCOUNT_ERASED'
  /** An account was opened. */
  | 'ACCOUNT_OPENED'
  /** A reseller made an API key. */
  | 'API_KEY_CREATED'
  /** A reseller ended an API key. */
  | 'API_KEY_REVOKED'
  /** A reseller gave an API key a new secret. */
  | 'API_KEY_ROTATED'
  /** A reseller changed what an API key may do. */
  | 'API_KEY_UPDATED'
  /** A code or link was wrong, old or used before. */
  | 'CODE_REFUSED'
  /** A code of an authenticator app was shown a second time. */
  | 'CODE_REPLAYED'
  /** Somebody took the own data along. */
  | 'DATA_EXPORTED'
  /** An e-mail address was changed. */
  | 'EMAIL_CHANGED'
  /** A change of the e-mail address was started. */
  | 'EMAIL_CHANGE_REQUESTED'
  /** An e-mail address was confirmed. */
  | 'EMAIL_VERIFIED'
  /** Somebody proved again who they are. */
  | 'IDENTITY_CONFIRMED'
  /** Staff began to act in a customer's name. */
  | 'IMPERSONATION_STARTED'
  /** Staff stopped acting in a customer's name. */
  | 'IMPERSONATION_STOPPED'
  /** MFA was turned off by the owner. */
  | 'MFA_DISABLED'
  /** MFA was turned on. */
  | 'MFA_ENABLED'
  /** A password was changed. */
  | 'PASSWORD_CHANGED'
  /** A password was set with the link of a mail. */
  | 'PASSWORD_RESET'
  /** A link to set a new password was asked for. */
  | 'PASSWORD_RESET_REQUESTED'
  /** A profile was changed. */
  | 'PROFILE_UPDATED'
  /** Recovery codes were replaced. */
  | 'RECOVERY_CODES_REGENERATED'
  /** A recovery code was used. */
  | 'RECOVERY_CODE_USED'
  /** Somebody ended one of the own sessions. */
  | 'SESSION_REVOKED'
  /** Somebody signed in. */
  | 'SIGNED_IN'
  /** Somebody signed out. */
  | 'SIGNED_OUT'
  /** Somebody ended all own or all other sessions. */
  | 'SIGNED_OUT_EVERYWHERE'
  /** A sign-in was refused: address, password or a closed account. */
  | 'SIGN_IN_REFUSED'
  /** The gateway refused access tokens no honest client shows; one entry in ten minutes. */
  | 'TOKEN_REFUSED'
  /** A refresh token was used twice and its session ended. */
  | 'TOKEN_REUSED'
  /** Passwords, codes or links were tried too often; one entry in ten minutes. */
  | 'TRIES_EXHAUSTED'
  /** Staff turned a user's MFA off. */
  | 'USER_MFA_RESET'
  /** Staff reinstated an account. */
  | 'USER_REINSTATED'
  /** An administrator set a role. */
  | 'USER_ROLE_SET'
  /** Staff suspended an account. */
  | 'USER_SUSPENDED';

/** One value an act changed. */
export type AuditChange = {
  __typename?: 'AuditChange';
  /** The value after, null when there is none. */
  after?: Maybe<Scalars['String']['output']>;
  /** The value before, null when there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** What was changed. */
  field: Scalars['String']['output'];
};

/** One act, chained to the one before it by its hash. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done. */
  action: AuditAction;
  /** Who did it, null for a visitor and for the platform itself. */
  actor?: Maybe<User>;
  /** What it changed, without secrets. */
  changes: Array<AuditChange>;
  /** The network address it was done from. */
  clientAddress: Scalars['String']['output'];
  /** The hash over this entry and the one before. */
  hash: Scalars['String']['output'];
  /** The opaque identifier, prefixed `aud_`. */
  id: Scalars['ID']['output'];
  /** When it was done. */
  occurredAt: Scalars['DateTime']['output'];
  /** In whose name a member of staff did it. */
  onBehalfOf?: Maybe<User>;
  /** The reason that was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The position in the chain. */
  sequence: Scalars['Int']['output'];
  /** Whose account it was done to, null when there is none. */
  subject?: Maybe<User>;
  /** The browser or program it was done with. */
  userAgent: Scalars['String']['output'];
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries of this page with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An audit entry within a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** The position of the entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** Which entries to list; every given condition must hold. */
export type AuditLogFilter = {
  /** What was done. */
  actions?: InputMaybe<Array<AuditAction>>;
  /** Who did it. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Not before this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose account it was done to. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this instant. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How long one paid period lasts. */
export type BillingPeriod =
  /** One day. */
  | 'DAILY'
  /** One month, keeping the day it began on. */
  | 'MONTHLY'
  /** One year, keeping the day it began on. */
  | 'YEARLY';

/** The present and the new password. */
export type ChangePasswordInput = {
  /** The present password. */
  currentPassword: Scalars['String']['input'];
  /** The new password, at least 10 and at most 128 characters. */
  newPassword: Scalars['String']['input'];
};

/** The outcome of `changePassword`. */
export type ChangePasswordResult = ChangePasswordSuccess | InvalidInputError | ProofRequiredError | WrongPasswordError;

/** The password is changed. */
export type ChangePasswordSuccess = {
  __typename?: 'ChangePasswordSuccess';
  /** How many other sessions ended. */
  endedSessions: Scalars['Int']['output'];
};

/** The answer to a challenge. */
export type CompleteSignInInput = {
  /** The challenge `signIn` answered with. */
  challenge: Scalars['String']['input'];
  /** Six digits of the authenticator app, or a recovery code. */
  code: Scalars['String']['input'];
};

/** The outcome of `completeSignIn`. */
export type CompleteSignInResult = InvalidCodeError | InvalidInputError | SessionEndedError | SignInSuccess;

/** The link of one of both mails. */
export type ConfirmEmailChangeInput = {
  /** The token of the link. */
  token: Scalars['String']['input'];
};

/** The outcome of `confirmEmailChange`. */
export type ConfirmEmailChangeResult = ConfirmEmailChangeSuccess | InvalidCodeError;

/** This address is confirmed. */
export type ConfirmEmailChangeSuccess = {
  __typename?: 'ConfirmEmailChangeSuccess';
  /** Whether both are, and the address is changed; false while the other link waits. */
  isChanged: Scalars['Boolean']['output'];
};

/** The proof: the password, or the code when the account has MFA. */
export type ConfirmIdentityInput = {
  /** Six digits of the authenticator app or a recovery code, for accounts with MFA. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The present password, for accounts without MFA. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `confirmIdentity`. */
export type ConfirmIdentityResult = ConfirmIdentitySuccess | InvalidCodeError | InvalidInputError | WrongPasswordError;

/** It is you; use this access token from now on. */
export type ConfirmIdentitySuccess = {
  __typename?: 'ConfirmIdentitySuccess';
  /** The session with fresh proof. */
  session: SessionGrant;
};

/** A code of the app. */
export type ConfirmMfaEnrolmentInput = {
  /** Six digits. */
  code: Scalars['String']['input'];
};

/** The outcome of `confirmMfaEnrolment`. */
export type ConfirmMfaEnrolmentResult = ConfirmMfaEnrolmentSuccess | InvalidCodeError | InvalidInputError | MfaAlreadyEnabledError | ProofRequiredError;

/** MFA is on and all other sessions have ended; keep the recovery codes. */
export type ConfirmMfaEnrolmentSuccess = {
  __typename?: 'ConfirmMfaEnrolmentSuccess';
  /** Ten codes that each work once in place of the app; never shown again. */
  recoveryCodes: Array<Scalars['String']['output']>;
  /** An access token with the powers that waited for MFA. */
  session: SessionGrant;
  /** The user as changed. */
  user: User;
};

/** How to reach a user. */
export type Contact = {
  __typename?: 'Contact';
  /** The user's e-mail address. */
  email: Scalars['String']['output'];
  /** The user's language. */
  locale: Locale;
  /** The user's name. */
  name: Scalars['String']['output'];
  /** The user's identifier. */
  userId: Scalars['ID']['output'];
};

/** Why a coupon cannot be used. */
export type CouponProblem =
  /** The coupon was used as often as it may be. */
  | 'EXHAUSTED'
  /** The coupon is no longer valid. */
  | 'EXPIRED'
  /** The coupon is for a first order only. */
  | 'FIRST_ORDER_ONLY'
  /** The order is below the minimum of the coupon. */
  | 'MINIMUM_NOT_MET'
  /** The coupon is not valid yet. */
  | 'NOT_YET_VALID'
  /** The coupon is for other billing periods. */
  | 'OTHER_PERIOD'
  /** The coupon is for other plans. */
  | 'OTHER_PLAN'
  /** No coupon has this code. */
  | 'UNKNOWN'
  /** You have used this coupon as often as you may. */
  | 'USED_BY_YOU';

/** The coupon cannot be used for this order. */
export type CouponUnavailableError = UserError & {
  __typename?: 'CouponUnavailableError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Why it cannot be used. */
  reason: CouponProblem;
};

/** The new key. */
export type CreateApiKeyInput = {
  /** The only addresses and networks it may be used from, such as `203.0.113.7` or `2001:db8::/48`, 1 to 50; null for any. */
  allowedAddresses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When the key stops working, at most five years ahead; null for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the key is for real or for tests; this cannot be changed. */
  mode?: Mode;
  /** Whole rupiah it may spend in a calendar month; null for no cap. */
  monthlyCap?: InputMaybe<Scalars['MoneyAmount']['input']>;
  /** The name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The only projects it may touch, 1 to 50 of the key's mode; null for all. */
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the key may do, at least one. */
  scopes: Array<ApiKeyScope>;
};

/** The outcome of `createApiKey`. */
export type CreateApiKeyResult = ApiKeyLimitError | ApiKeyNameTakenError | CreateApiKeySuccess | InvalidInputError | ProofRequiredError;

/** The key is made. */
export type CreateApiKeySuccess = {
  __typename?: 'CreateApiKeySuccess';
  /** The new key. */
  apiKey: ApiKey;
  /** The secret to send as `Authorization: Bearer`; it is shown this once and kept nowhere. */
  secret: Scalars['String']['output'];
};

/** The new project. */
export type CreateProjectInput = {
  /** Whether it is a live or a test project; an API key's own mode always wins. */
  mode?: Mode;
  /** The name, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** The outcome of `createProject`. */
export type CreateProjectResult = CreateProjectSuccess | InvalidInputError | ProjectLimitError | ProjectNameTakenError;

/** The project is made. */
export type CreateProjectSuccess = {
  __typename?: 'CreateProjectSuccess';
  /** The new project. */
  project: Project;
};

/** A currency the platform counts in. */
export type Currency =
  /** Indonesian rupiah, counted in whole rupiah. */
  | 'IDR'
  /** United States dollar, counted in cents. */
  | 'USD';

/** The outcome of `disableMfa`. */
export type DisableMfaResult = DisableMfaSuccess | MfaMandatoryError | MfaNotEnabledError | ProofRequiredError;

/** MFA is off. */
export type DisableMfaSuccess = {
  __typename?: 'DisableMfaSuccess';
  /** The user as changed. */
  user: User;
};

/** Your e-mail address is not confirmed yet; confirm it, then repeat. */
export type EmailNotVerifiedError = UserError & {
  __typename?: 'EmailNotVerifiedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Confirmation that you mean it. */
export type EraseAccountInput = {
  /** The e-mail address of your account, typed again. */
  email: Scalars['String']['input'];
};

/** The outcome of `eraseAccount`. */
export type EraseAccountResult = EraseAccountSuccess | InvalidInputError | ProofRequiredError | UserActionRefusedError;

/** The account is gone and every session has ended. */
export type EraseAccountSuccess = {
  __typename?: 'EraseAccountSuccess';
  /** When the account was erased. */
  erasedAt: Scalars['DateTime']['output'];
};

/** The outcome of `exportMyData`. */
export type ExportMyDataResult = ExportMyDataSuccess | ProofRequiredError;

/** The data, ready to be saved as a file. */
export type ExportMyDataSuccess = {
  __typename?: 'ExportMyDataSuccess';
  /** A name for the file. */
  fileName: Scalars['String']['output'];
  /** The content of the file: a JSON document. */
  json: Scalars['String']['output'];
};

/** One field of an input and what is wrong with it. */
export type FieldIssue = {
  __typename?: 'FieldIssue';
  /** A stable code for translation, for example `TOO_SHORT`. */
  code: Scalars['String']['output'];
  /** What is wrong, in English. */
  message: Scalars['String']['output'];
  /** The field, outermost first. */
  path: Array<Scalars['String']['output']>;
};

/** The same idempotency key was already used with another input. */
export type IdempotencyConflictError = UserError & {
  __typename?: 'IdempotencyConflictError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** In whose name to act, and why. */
export type ImpersonateUserInput = {
  /** Why, 3 to 300 characters. */
  reason: Scalars['String']['input'];
  /** The customer or reseller; never a member of staff. */
  userId: Scalars['ID']['input'];
};

/** The outcome of `impersonateUser`. */
export type ImpersonateUserResult = ImpersonateUserSuccess | InvalidInputError | NotFoundError | ProofRequiredError | UserActionRefusedError;

/** A session in the customer's name; it cannot be refreshed. */
export type ImpersonateUserSuccess = {
  __typename?: 'ImpersonateUserSuccess';
  /** The session; your own stays as it is. */
  session: SessionGrant;
  /** The user in whose name the session acts. */
  user: User;
};

/** The code or link is wrong, was used before or is too old; ask for a new one. */
export type InvalidCodeError = UserError & {
  __typename?: 'InvalidCodeError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** E-mail and password do not belong together; which of them is wrong is not said. */
export type InvalidCredentialsError = UserError & {
  __typename?: 'InvalidCredentialsError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Fields of the input are missing or malformed. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** Every field that has to change. */
  issues: Array<FieldIssue>;
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The first field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A language of the platform. */
export type Locale =
  /** English. */
  | 'EN'
  /** Bahasa Indonesia. */
  | 'ID';

/** MFA is on already; turn it off first to use another app. */
export type MfaAlreadyEnabledError = UserError & {
  __typename?: 'MfaAlreadyEnabledError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Signed in without staff powers: staff must set up a second factor first. */
export type MfaEnrolmentRequired = {
  __typename?: 'MfaEnrolmentRequired';
  /** A session that carries no staff powers until a second factor is confirmed. */
  session: SessionGrant;
  /** The user who signed in. */
  user: User;
};

/** Staff may not turn MFA off. */
export type MfaMandatoryError = UserError & {
  __typename?: 'MfaMandatoryError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** MFA is not on. */
export type MfaNotEnabledError = UserError & {
  __typename?: 'MfaNotEnabledError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The password is right; send a code to `completeSignIn`. */
export type MfaRequired = {
  __typename?: 'MfaRequired';
  /** What to send back with the code. */
  challenge: Scalars['String']['output'];
  /** When the challenge ends. */
  expiresAt: Scalars['DateTime']['output'];
};

/** Whether an object is live or of test mode, where no money moves and servers are pretended. */
export type Mode =
  /** Costs money and is delivered. */
  | 'LIVE'
  /** Made in test mode. */
  | 'TEST';

/** Which objects a list shows staff; everybody else sees only those of their own mode. */
export type ModeFilter =
  /** Both. */
  | 'ALL'
  /** Live ones. */
  | 'LIVE'
  /** Those of test mode. */
  | 'TEST';

/** An exact amount of money. */
export type Money = {
  __typename?: 'Money';
  /** Whole rupiah for IDR, cents for USD. */
  amount: Scalars['MoneyAmount']['output'];
  /** The currency of the amount. */
  currency: Currency;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Puts a project away: it takes nothing new, and what it holds stays; safe to repeat. */
  archiveProject: ArchiveProjectResult;
  /** Sets another password and ends all other sessions. */
  changePassword: ChangePasswordResult;
  /** Answers the second question of a sign-in with a code. */
  completeSignIn: CompleteSignInResult;
  /** Confirms the change at one of both addresses; the second one makes it happen. */
  confirmEmailChange: ConfirmEmailChangeResult;
  /** Proves again who you are, for changes that ask for it; accounts with MFA need a code. */
  confirmIdentity: ConfirmIdentityResult;
  /** Turns MFA on with a code of the app and shows the recovery codes, once. */
  confirmMfaEnrolment: ConfirmMfaEnrolmentResult;
  /** Makes an API key and shows its secret once; asks for proof of the last ten minutes. */
  createApiKey: CreateApiKeyResult;
  /** Makes a project. */
  createProject: CreateProjectResult;
  /** Turns MFA off. */
  disableMfa: DisableMfaResult;
  /** Erases your account for good; invoices and the ledger stay, without your name. */
  eraseAccount: EraseAccountResult;
  /** Answers everything this account's owner may take along: what is kept about person and sessions. */
  exportMyData: ExportMyDataResult;
  /** Opens a session of 30 minutes in a customer's name; the customer sees it. */
  impersonateUser: ImpersonateUserResult;
  /** Trades the refresh cookie for a new access token and a new cookie; each cookie works once. */
  refreshSession: RefreshSessionResult;
  /** Replaces all recovery codes by new ones and shows them, once. */
  regenerateRecoveryCodes: RegenerateRecoveryCodesResult;
  /** Opens an account, signs in and sends a mail to the address; the answer is the same for every address. */
  register: RegisterResult;
  /** Opens a suspended account to its owner again. */
  reinstateUser: ReinstateUserResult;
  /** Gives a project another name. */
  renameProject: RenameProjectResult;
  /** Starts a change of your e-mail address; links go to both addresses. */
  requestEmailChange: RequestEmailChangeResult;
  /** Sends the mail that confirms your e-mail address again; nothing when it is confirmed. */
  requestEmailVerification: RequestEmailVerificationResult;
  /** Sends a link to set a new password; the answer is the same for every address. */
  requestPasswordReset: RequestPasswordResetResult;
  /** Sets a new password with the link of a mail and ends all sessions. */
  resetPassword: ResetPasswordResult;
  /** Turns a user's MFA off, after you made sure who asks, and ends the user's sessions. */
  resetUserMfa: ResetUserMfaResult;
  /** Ends a key for ever, open connections included; safe to repeat. */
  revokeApiKey: RevokeApiKeyResult;
  /** Ends one of your sessions; safe to repeat. */
  revokeSession: RevokeSessionResult;
  /** Gives a key a new secret, shown once; the present one works on for a while. Asks for proof. */
  rotateApiKey: RotateApiKeyResult;
  /** Sets what a user may do; the user signs in again. */
  setUserRole: SetUserRoleResult;
  /** Signs in with e-mail and password. */
  signIn: SignInResult;
  /** Ends the session of the refresh cookie or of the access token; safe to repeat. */
  signOut: SignOutResult;
  /** Ends all your sessions, or all others. */
  signOutEverywhere: SignOutEverywhereResult;
  /** Makes a secret for an authenticator app; it counts once a code of it is confirmed. */
  startMfaEnrolment: StartMfaEnrolmentResult;
  /** Ends the session in somebody else's name that asks; safe to repeat. */
  stopImpersonation: StopImpersonationResult;
  /** Closes an account to its owner and ends its sessions. */
  suspendUser: SuspendUserResult;
  /** Changes what a key may do; fields left out stay. Asks for proof when the key may do more than before. */
  updateApiKey: UpdateApiKeyResult;
  /** Changes your own profile; fields left out stay, null empties a field. */
  updateProfile: UpdateProfileResult;
  /** Confirms an e-mail address with the link or, signed in, with the code of the mail. */
  verifyEmail: VerifyEmailResult;
};


export type MutationArchiveProjectArgs = {
  input: ArchiveProjectInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCompleteSignInArgs = {
  input: CompleteSignInInput;
};


export type MutationConfirmEmailChangeArgs = {
  input: ConfirmEmailChangeInput;
};


export type MutationConfirmIdentityArgs = {
  input: ConfirmIdentityInput;
};


export type MutationConfirmMfaEnrolmentArgs = {
  input: ConfirmMfaEnrolmentInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateProjectArgs = {
  input: CreateProjectInput;
};


export type MutationEraseAccountArgs = {
  input: EraseAccountInput;
};


export type MutationImpersonateUserArgs = {
  input: ImpersonateUserInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationReinstateUserArgs = {
  input: ReinstateUserInput;
};


export type MutationRenameProjectArgs = {
  input: RenameProjectInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationResetUserMfaArgs = {
  input: ResetUserMfaInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


export type MutationSetUserRoleArgs = {
  input: SetUserRoleInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOutEverywhereArgs = {
  input: SignOutEverywhereInput;
};


export type MutationSuspendUserArgs = {
  input: SuspendUserInput;
};


export type MutationUpdateApiKeyArgs = {
  input: UpdateApiKeyInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationVerifyEmailArgs = {
  input: VerifyEmailInput;
};

/** Anything with a globally unique, opaque, type-prefixed identifier. */
export type Node = {
  /** The opaque identifier, prefixed with its type. */
  id: Scalars['ID']['output'];
};

/** What was referred to does not exist, or is not yours. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** What was not found. */
  message: Scalars['String']['output'];
  /** The input field that refers to it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One line of a price. */
export type PriceLine = {
  __typename?: 'PriceLine';
  /** The amount of the line for the whole order; reductions are negative. */
  amount: Money;
  /** What the line stands for. */
  kind: PriceLineKind;
};

/** What a line of a price stands for. */
export type PriceLineKind =
  /** A coupon entered by the customer. */
  | 'COUPON'
  /** The list price of the plan times the quantity. */
  | 'LIST_PRICE'
  /** A running promotion of the plan. */
  | 'PLAN_PROMOTION'
  /** What remains before tax. */
  | 'SUBTOTAL'
  /** PPN, the value-added tax. */
  | 'TAX'
  /** What is charged. */
  | 'TOTAL';

/** A group of orders, instances and invoices, for example one of a reseller's clients or shops. */
export type Project = Node & {
  __typename?: 'Project';
  /** When the project was archived; an archived project takes nothing new. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the project was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The opaque identifier, prefixed `prj_`. */
  id: Scalars['ID']['output'];
  /** The name, unique among the owner's projects that are not archived. */
  name: Scalars['String']['output'];
};

/** You have as many projects as one may have; archive one first. */
export type ProjectLimitError = UserError & {
  __typename?: 'ProjectLimitError';
  /** How many projects one may have that are not archived. */
  limit: Scalars['Int']['output'];
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no single field caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** You have a project of this name already. */
export type ProjectNameTakenError = UserError & {
  __typename?: 'ProjectNameTakenError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** You must prove again who you are; call `confirmIdentity`, then repeat. */
export type ProofRequiredError = UserError & {
  __typename?: 'ProofRequiredError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A cloud that runs servers for us. */
export type Provider =
  /** DigitalOcean. */
  | 'DIGITALOCEAN'
  /** Linode. */
  | 'LINODE'
  /** Vultr. */
  | 'VULTR';

/** One way to buy a server from a provider, in the provider's own spelling. */
export type ProviderOffer = {
  __typename?: 'ProviderOffer';
  /** The provider's name of the image. */
  image: Scalars['String']['output'];
  /** The provider. */
  provider: Provider;
  /** The provider's name of the region. */
  region: Scalars['String']['output'];
  /** The provider's name of the size. */
  size: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The content of a mail of an account, null once it is used or too old to be sent. */
  accountMail?: Maybe<AccountMail>;
  /** Your API keys, latest first. */
  apiKeys?: Maybe<Array<ApiKey>>;
  /** What was done to accounts, newest first; nobody can change it. */
  auditLog?: Maybe<AuditEntryConnection>;
  /** How to reach users, for mails sent by another subgraph. */
  contacts: Array<Contact>;
  /** A project of this owner that takes new orders, null for any other; asked before an order names it. */
  ownedProject?: Maybe<Project>;
  /** Your projects by name; an API key sees those of its own mode that it was given. */
  projects?: Maybe<Array<Project>>;
  /** Where your account is signed in, latest first. */
  sessions?: Maybe<Array<Session>>;
  /** One user by identifier, null when there is none. */
  user?: Maybe<User>;
  /** All users, newest first. */
  users?: Maybe<UserConnection>;
  /** The signed-in user, for an API key its owner; null for a visitor and a key without `account:read`. */
  viewer?: Maybe<User>;
  /** What the session that asks may do, or null for a visitor and an API key. */
  viewerSession?: Maybe<ViewerSession>;
};


export type QueryAccountMailArgs = {
  mailId: Scalars['ID']['input'];
};


export type QueryApiKeysArgs = {
  includeEnded?: Scalars['Boolean']['input'];
  mode?: InputMaybe<Mode>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditLogFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryContactsArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


export type QueryOwnedProjectArgs = {
  ownerId: Scalars['ID']['input'];
  projectId: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  includeArchived?: Scalars['Boolean']['input'];
  mode?: Mode;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UsersFilter>;
  first?: Scalars['Int']['input'];
};

/** The outcome of `refreshSession`. */
export type RefreshSessionResult = RefreshSessionSuccess | SessionEndedError;

/** The session goes on. */
export type RefreshSessionSuccess = {
  __typename?: 'RefreshSessionSuccess';
  /** The renewed session. */
  session: SessionGrant;
  /** The user of the session. */
  user: User;
};

/** The outcome of `regenerateRecoveryCodes`. */
export type RegenerateRecoveryCodesResult = MfaNotEnabledError | ProofRequiredError | RegenerateRecoveryCodesSuccess;

/** The former recovery codes no longer work. */
export type RegenerateRecoveryCodesSuccess = {
  __typename?: 'RegenerateRecoveryCodesSuccess';
  /** Ten codes that each work once in place of the app; never shown again. */
  recoveryCodes: Array<Scalars['String']['output']>;
};

/** The plan cannot be delivered in this region right now. */
export type RegionSoldOutError = UserError & {
  __typename?: 'RegionSoldOutError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Who registers. */
export type RegisterInput = {
  /** The e-mail address to sign in with. */
  email: Scalars['String']['input'];
  /** The language of mails and notices. */
  locale?: Locale;
  /** The name the person goes by, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** At least 10 and at most 128 characters. */
  password: Scalars['String']['input'];
};

/** The outcome of `register`. */
export type RegisterResult = InvalidInputError | RegisterSuccess;

/** The account is open and signed in. */
export type RegisterSuccess = {
  __typename?: 'RegisterSuccess';
  /** The session that was opened. */
  session: SessionGrant;
  /** The new user. */
  user: User;
};

/** Whom to reinstate and why. */
export type ReinstateUserInput = {
  /** Why, 3 to 300 characters. */
  reason: Scalars['String']['input'];
  /** The user to reinstate. */
  userId: Scalars['ID']['input'];
};

/** The outcome of `reinstateUser`. */
export type ReinstateUserResult = InvalidInputError | NotFoundError | ReinstateUserSuccess | UserActionRefusedError;

/** The account is open again. */
export type ReinstateUserSuccess = {
  __typename?: 'ReinstateUserSuccess';
  /** The user as changed. */
  user: User;
};

/** The project and its new name. */
export type RenameProjectInput = {
  /** The new name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The project to rename. */
  projectId: Scalars['ID']['input'];
};

/** The outcome of `renameProject`. */
export type RenameProjectResult = InvalidInputError | NotFoundError | ProjectNameTakenError | RenameProjectSuccess;

/** The project has its new name. */
export type RenameProjectSuccess = {
  __typename?: 'RenameProjectSuccess';
  /** The project as renamed. */
  project: Project;
};

/** The new address. */
export type RequestEmailChangeInput = {
  /** The new e-mail address. */
  newEmail: Scalars['String']['input'];
};

/** The outcome of `requestEmailChange`; the same for addresses that have an account. */
export type RequestEmailChangeResult = InvalidInputError | ProofRequiredError | RequestEmailChangeSuccess;

/** Open the links in both mails. */
export type RequestEmailChangeSuccess = {
  __typename?: 'RequestEmailChangeSuccess';
  /** When the links end. */
  expiresAt: Scalars['DateTime']['output'];
};

/** The outcome of `requestEmailVerification`. */
export type RequestEmailVerificationResult = {
  __typename?: 'RequestEmailVerificationResult';
  /** When the newest code and link end, null when none was sent. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a mail is on its way; false when the address is confirmed already. */
  isSent: Scalars['Boolean']['output'];
};

/** Whose password is forgotten. */
export type RequestPasswordResetInput = {
  /** The e-mail address of the account. */
  email: Scalars['String']['input'];
};

/** The outcome of `requestPasswordReset`. */
export type RequestPasswordResetResult = InvalidInputError | RequestPasswordResetSuccess;

/** If the address has an account, a mail is on its way. */
export type RequestPasswordResetSuccess = {
  __typename?: 'RequestPasswordResetSuccess';
  /** When the link of the mail ends. */
  expiresAt: Scalars['DateTime']['output'];
};

/** The link of the mail and the new password. */
export type ResetPasswordInput = {
  /** The new password, at least 10 and at most 128 characters. */
  newPassword: Scalars['String']['input'];
  /** The token of the link in the mail. */
  token: Scalars['String']['input'];
};

/** The outcome of `resetPassword`. */
export type ResetPasswordResult = InvalidCodeError | InvalidInputError | ResetPasswordSuccess;

/** The password is set; sign in with it. */
export type ResetPasswordSuccess = {
  __typename?: 'ResetPasswordSuccess';
  /** Always true: every session of the account has ended. */
  isSignedOutEverywhere: Scalars['Boolean']['output'];
};

/** Whose MFA to turn off, and why. */
export type ResetUserMfaInput = {
  /** How you made sure who asks, 3 to 300 characters. */
  reason: Scalars['String']['input'];
  /** The user whose MFA to turn off. */
  userId: Scalars['ID']['input'];
};

/** The outcome of `resetUserMfa`. */
export type ResetUserMfaResult = InvalidInputError | NotFoundError | ProofRequiredError | ResetUserMfaSuccess | UserActionRefusedError;

/** The user signs in without a code from now on. */
export type ResetUserMfaSuccess = {
  __typename?: 'ResetUserMfaSuccess';
  /** The user as changed. */
  user: User;
};

/** The key to end. */
export type RevokeApiKeyInput = {
  /** The key to end. */
  apiKeyId: Scalars['ID']['input'];
};

/** The outcome of `revokeApiKey`. */
export type RevokeApiKeyResult = InvalidInputError | NotFoundError | RevokeApiKeySuccess;

/** The key has ended. */
export type RevokeApiKeySuccess = {
  __typename?: 'RevokeApiKeySuccess';
  /** The key as revoked. */
  apiKey: ApiKey;
};

/** The session to end. */
export type RevokeSessionInput = {
  /** The session to end. */
  sessionId: Scalars['ID']['input'];
};

/** The outcome of `revokeSession`. */
export type RevokeSessionResult = NotFoundError | RevokeSessionSuccess;

/** The session has ended. */
export type RevokeSessionSuccess = {
  __typename?: 'RevokeSessionSuccess';
  /** The sessions that are left, latest first. */
  sessions: Array<Session>;
};

/** The key and how long both secrets work. */
export type RotateApiKeyInput = {
  /** The key to give a new secret. */
  apiKeyId: Scalars['ID']['input'];
  /** How many hours the present secret works on, 0 to 168. */
  overlapHours?: Scalars['Int']['input'];
};

/** The outcome of `rotateApiKey`. */
export type RotateApiKeyResult = ApiKeyEndedError | InvalidInputError | NotFoundError | ProofRequiredError | RotateApiKeySuccess;

/** The key has a new secret. */
export type RotateApiKeySuccess = {
  __typename?: 'RotateApiKeySuccess';
  /** The key, with the prefix of its new secret. */
  apiKey: ApiKey;
  /** The new secret; it is shown this once and kept nowhere. */
  secret: Scalars['String']['output'];
};

/** One browser or program that is signed in to your account. */
export type Session = {
  __typename?: 'Session';
  /** The network address it signed in from. */
  address: Scalars['String']['output'];
  /** When it signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** What signed in, for example `Firefox on Windows`. */
  device: Scalars['String']['output'];
  /** The opaque identifier, prefixed `ses_`. */
  id: Scalars['ID']['output'];
  /** Whether it is the session that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** Whether a member of staff opened it to help you. */
  isImpersonated: Scalars['Boolean']['output'];
  /** When it was last refreshed, exact to about ten minutes. */
  lastSeenAt: Scalars['DateTime']['output'];
};

/** There is no session to go on with; sign in again. */
export type SessionEndedError = UserError & {
  __typename?: 'SessionEndedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: the cookie caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What proves who calls: send `accessToken` as `Authorization: Bearer`; the refresh token travels in a cookie. */
export type SessionGrant = {
  __typename?: 'SessionGrant';
  /** A signed token valid for ten minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token ends; refresh before. */
  expiresAt: Scalars['DateTime']['output'];
};

/** Who gets which role, and why. */
export type SetUserRoleInput = {
  /** Why, 3 to 300 characters. */
  reason: Scalars['String']['input'];
  /** The role. */
  role: UserRole;
  /** The user whose role to set. */
  userId: Scalars['ID']['input'];
};

/** The outcome of `setUserRole`. */
export type SetUserRoleResult = InvalidInputError | NotFoundError | ProofRequiredError | SetUserRoleSuccess | UserActionRefusedError;

/** The role is set. */
export type SetUserRoleSuccess = {
  __typename?: 'SetUserRoleSuccess';
  /** The user as changed. */
  user: User;
};

/** The credentials. */
export type SignInInput = {
  /** The e-mail address of the account. */
  email: Scalars['String']['input'];
  /** The password of the account. */
  password: Scalars['String']['input'];
};

/** The outcome of `signIn`. */
export type SignInResult = InvalidCredentialsError | InvalidInputError | MfaEnrolmentRequired | MfaRequired | SignInSuccess;

/** Signed in. */
export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  /** The session that was opened. */
  session: SessionGrant;
  /** The user who signed in. */
  user: User;
};

/** Which sessions to end. */
export type SignOutEverywhereInput = {
  /** Whether the session that asks stays signed in. */
  keepCurrent?: Scalars['Boolean']['input'];
};

/** The outcome of `signOutEverywhere`. */
export type SignOutEverywhereResult = {
  __typename?: 'SignOutEverywhereResult';
  /** How many sessions ended. */
  endedSessions: Scalars['Int']['output'];
  /** The sessions that are left, latest first. */
  sessions: Array<Session>;
};

/** The outcome of `signOut`. */
export type SignOutResult = {
  __typename?: 'SignOutResult';
  /** Always true: afterwards nobody is signed in. */
  isSignedOut: Scalars['Boolean']['output'];
};

/** The outcome of `startMfaEnrolment`. */
export type StartMfaEnrolmentResult = MfaAlreadyEnabledError | ProofRequiredError | StartMfaEnrolmentSuccess;

/** Enter the secret in an authenticator app, then confirm a code. */
export type StartMfaEnrolmentSuccess = {
  __typename?: 'StartMfaEnrolmentSuccess';
  /** An `otpauth://` address, to show as a QR code. */
  otpauthUri: Scalars['String']['output'];
  /** The secret in Base32, to type by hand. */
  secret: Scalars['String']['output'];
};

/** The outcome of `stopImpersonation`. */
export type StopImpersonationResult = {
  __typename?: 'StopImpersonationResult';
  /** Whether a session in somebody else's name ended. */
  isStopped: Scalars['Boolean']['output'];
};

/** Whom to suspend and why. */
export type SuspendUserInput = {
  /** Why, 3 to 300 characters. */
  reason: Scalars['String']['input'];
  /** The user to suspend. */
  userId: Scalars['ID']['input'];
};

/** The outcome of `suspendUser`. */
export type SuspendUserResult = InvalidInputError | NotFoundError | SuspendUserSuccess | UserActionRefusedError;

/** The account is suspended. */
export type SuspendUserSuccess = {
  __typename?: 'SuspendUserSuccess';
  /** The user as changed. */
  user: User;
};

/** Why and since when an account is closed to its owner. */
export type Suspension = {
  __typename?: 'Suspension';
  /** The reason staff gave. */
  reason: Scalars['String']['output'];
  /** When staff suspended the account. */
  suspendedAt: Scalars['DateTime']['output'];
};

/** A time zone of Indonesia. */
export type TimeZone =
  /** Asia/Jakarta, WIB. */
  | 'JAKARTA'
  /** Asia/Jayapura, WIT. */
  | 'JAYAPURA'
  /** Asia/Makassar, WITA. */
  | 'MAKASSAR';

/** What to change of a key. */
export type UpdateApiKeyInput = {
  /** The only addresses and networks it may be used from, 1 to 50; null for any. */
  allowedAddresses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The key to change. */
  apiKeyId: Scalars['ID']['input'];
  /** Whole rupiah it may spend in a calendar month; null for no cap. */
  monthlyCap?: InputMaybe<Scalars['MoneyAmount']['input']>;
  /** The new name, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The only projects it may touch, 1 to 50; null for all. */
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All it may do from now on, at least one. */
  scopes?: InputMaybe<Array<ApiKeyScope>>;
};

/** The outcome of `updateApiKey`. */
export type UpdateApiKeyResult = ApiKeyEndedError | ApiKeyNameTakenError | InvalidInputError | NotFoundError | ProofRequiredError | UpdateApiKeySuccess;

/** The key is changed. */
export type UpdateApiKeySuccess = {
  __typename?: 'UpdateApiKeySuccess';
  /** The key as changed. */
  apiKey: ApiKey;
};

/** What to change of your profile. */
export type UpdateProfileInput = {
  /** The postal address, at most five lines and 300 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The company you buy for, at most 100 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** The language of mails and notices. */
  locale?: InputMaybe<Locale>;
  /** The name you go by, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The citizen's number, 16 digits. */
  nik?: InputMaybe<Scalars['String']['input']>;
  /** The tax number, 15 or 16 digits, with or without dots. */
  npwp?: InputMaybe<Scalars['String']['input']>;
  /** A phone number such as `0812-3456-7890` or `+62 812 3456 7890`. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The time zone of the times in mails and reports. */
  timeZone?: InputMaybe<TimeZone>;
};

/** The outcome of `updateProfile`. */
export type UpdateProfileResult = InvalidInputError | UpdateProfileSuccess;

/** The profile is changed. */
export type UpdateProfileSuccess = {
  __typename?: 'UpdateProfileSuccess';
  /** The user as changed. */
  user: User;
};

/** Somebody with an account. */
export type User = Node & {
  __typename?: 'User';
  /** The postal address, up to five lines. */
  address?: Maybe<Scalars['String']['output']>;
  /** The company the person buys for. */
  company?: Maybe<Scalars['String']['output']>;
  /** When the account was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** The e-mail address used to sign in. */
  email: Scalars['String']['output'];
  /** The opaque identifier, prefixed `usr_`, in test mode `tst_`. */
  id: Scalars['ID']['output'];
  /** How the person works with projects and API keys; for staff, null for others. */
  integration?: Maybe<UserIntegration>;
  /** Whether the e-mail address is confirmed; only then may money move. */
  isEmailVerified: Scalars['Boolean']['output'];
  /** Whether signing in asks for a code of an authenticator app. */
  isMfaEnabled: Scalars['Boolean']['output'];
  /** The language of mails and notices. */
  locale: Locale;
  /** The name the person goes by. */
  name: Scalars['String']['output'];
  /** The citizen's number, 16 digits. */
  nik?: Maybe<Scalars['String']['output']>;
  /** The tax number, 15 or 16 digits. */
  npwp?: Maybe<Scalars['String']['output']>;
  /** The phone number as `+62…`, null when none is given. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What the person may do. */
  role: UserRole;
  /** The suspension in force, null for an account in good standing. */
  suspension?: Maybe<Suspension>;
  /** The time zone of the times in mails and reports. */
  timeZone: TimeZone;
};

/** Why something may not be done to an account. */
export type UserActionRefusal =
  /** The account was erased. */
  | 'ERASED'
  /** It is the last administrator's account. */
  | 'LAST_ADMIN'
  /** MFA is not on. */
  | 'MFA_NOT_ENABLED'
  /** The account is in the state asked for already. */
  | 'NOTHING_TO_CHANGE'
  /** Nobody does this to the own account. */
  | 'OWN_ACCOUNT'
  /** The account belongs to a member of staff. */
  | 'STAFF_ACCOUNT'
  /** The account is suspended. */
  | 'SUSPENDED';

/** This may not be done to this account. */
export type UserActionRefusedError = UserError & {
  __typename?: 'UserActionRefusedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Why it is refused. */
  reason: UserActionRefusal;
};

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The users of this page with their cursors. */
  edges: Array<UserEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A user within a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** The position of the user, for `after`. */
  cursor: Scalars['String']['output'];
  /** The user. */
  node: User;
};

/** An expected failure that says what to do about it. */
export type UserError = {
  /** What went wrong and what to do, in English; apps translate by type and code. */
  message: Scalars['String']['output'];
  /** The input field that caused it, outermost first. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What somebody who integrates has set up. */
export type UserIntegration = {
  __typename?: 'UserIntegration';
  /** How many API keys work now, of live and test mode together. */
  activeApiKeys: Scalars['Int']['output'];
  /** The live projects that are not archived, by name. */
  projects: Array<Project>;
};

/** What a person may do. */
export type UserRole =
  /** Staff who may do everything. */
  | 'ADMIN'
  /** Buys and runs own instances. */
  | 'CUSTOMER'
  /** Staff who handle money. */
  | 'FINANCE'
  /** Runs clients and projects as well. */
  | 'RESELLER'
  /** Staff who help customers. */
  | 'SUPPORT';

/** Which users to list; every given condition must hold. */
export type UsersFilter = {
  /** Whether the account is suspended. */
  isSuspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the users may do. */
  role?: InputMaybe<UserRole>;
  /** The beginning of an e-mail address or of a name, at least 2 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** The proof that you read mail at the address: one of both. */
export type VerifyEmailInput = {
  /** The six digits of the mail; you must be signed in. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The token of the link in the mail. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `verifyEmail`. */
export type VerifyEmailResult = AddressTakenError | InvalidCodeError | InvalidInputError | VerifyEmailSuccess;

/** The e-mail address is confirmed. */
export type VerifyEmailSuccess = {
  __typename?: 'VerifyEmailSuccess';
  /** An access token that says so, null unless its owner is signed in here. */
  session?: Maybe<SessionGrant>;
  /** The user, null unless signed in here. */
  user?: Maybe<User>;
};

/** What the session that asks may do right now. */
export type ViewerSession = {
  __typename?: 'ViewerSession';
  /** When you last proved who you are; some changes ask for less than ten minutes. */
  authenticatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque identifier of the session. */
  id: Scalars['ID']['output'];
  /** Whether a member of staff acts in this user's name: show a banner. */
  isImpersonated: Scalars['Boolean']['output'];
  /** Whether staff powers wait until a second factor is set up. */
  mustEnrolMfa: Scalars['Boolean']['output'];
};

/** The password is not the present one. */
export type WrongPasswordError = UserError & {
  __typename?: 'WrongPasswordError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ApiKey: ApiKey;
  Project: Project;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiKey:
    ( { __typename: 'ApiKey' }
    & GraphQLRecursivePick<FederationTypes['ApiKey'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ArchiveProjectResult:
    | ( Omit<ArchiveProjectSuccess, 'project'> & { project: _RefType['Project'] } & { __typename: 'ArchiveProjectSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangePasswordResult:
    | ( ChangePasswordSuccess & { __typename: 'ChangePasswordSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( WrongPasswordError & { __typename: 'WrongPasswordError' } )
  ;
  CompleteSignInResult:
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SessionEndedError & { __typename: 'SessionEndedError' } )
    | ( Omit<SignInSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'SignInSuccess' } )
  ;
  ConfirmEmailChangeResult:
    | ( ConfirmEmailChangeSuccess & { __typename: 'ConfirmEmailChangeSuccess' } )
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
  ;
  ConfirmIdentityResult:
    | ( ConfirmIdentitySuccess & { __typename: 'ConfirmIdentitySuccess' } )
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( WrongPasswordError & { __typename: 'WrongPasswordError' } )
  ;
  ConfirmMfaEnrolmentResult:
    | ( Omit<ConfirmMfaEnrolmentSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'ConfirmMfaEnrolmentSuccess' } )
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MfaAlreadyEnabledError & { __typename: 'MfaAlreadyEnabledError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
  ;
  CreateApiKeyResult:
    | ( ApiKeyLimitError & { __typename: 'ApiKeyLimitError' } )
    | ( ApiKeyNameTakenError & { __typename: 'ApiKeyNameTakenError' } )
    | ( Omit<CreateApiKeySuccess, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'CreateApiKeySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
  ;
  CreateProjectResult:
    | ( Omit<CreateProjectSuccess, 'project'> & { project: _RefType['Project'] } & { __typename: 'CreateProjectSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ProjectLimitError & { __typename: 'ProjectLimitError' } )
    | ( ProjectNameTakenError & { __typename: 'ProjectNameTakenError' } )
  ;
  DisableMfaResult:
    | ( Omit<DisableMfaSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'DisableMfaSuccess' } )
    | ( MfaMandatoryError & { __typename: 'MfaMandatoryError' } )
    | ( MfaNotEnabledError & { __typename: 'MfaNotEnabledError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
  ;
  EraseAccountResult:
    | ( EraseAccountSuccess & { __typename: 'EraseAccountSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( UserActionRefusedError & { __typename: 'UserActionRefusedError' } )
  ;
  ExportMyDataResult:
    | ( ExportMyDataSuccess & { __typename: 'ExportMyDataSuccess' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
  ;
  ImpersonateUserResult:
    | ( Omit<ImpersonateUserSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'ImpersonateUserSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( UserActionRefusedError & { __typename: 'UserActionRefusedError' } )
  ;
  RefreshSessionResult:
    | ( Omit<RefreshSessionSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'RefreshSessionSuccess' } )
    | ( SessionEndedError & { __typename: 'SessionEndedError' } )
  ;
  RegenerateRecoveryCodesResult:
    | ( MfaNotEnabledError & { __typename: 'MfaNotEnabledError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( RegenerateRecoveryCodesSuccess & { __typename: 'RegenerateRecoveryCodesSuccess' } )
  ;
  RegisterResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<RegisterSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'RegisterSuccess' } )
  ;
  ReinstateUserResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ReinstateUserSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'ReinstateUserSuccess' } )
    | ( UserActionRefusedError & { __typename: 'UserActionRefusedError' } )
  ;
  RenameProjectResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProjectNameTakenError & { __typename: 'ProjectNameTakenError' } )
    | ( Omit<RenameProjectSuccess, 'project'> & { project: _RefType['Project'] } & { __typename: 'RenameProjectSuccess' } )
  ;
  RequestEmailChangeResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( RequestEmailChangeSuccess & { __typename: 'RequestEmailChangeSuccess' } )
  ;
  RequestPasswordResetResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( RequestPasswordResetSuccess & { __typename: 'RequestPasswordResetSuccess' } )
  ;
  ResetPasswordResult:
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ResetPasswordSuccess & { __typename: 'ResetPasswordSuccess' } )
  ;
  ResetUserMfaResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( Omit<ResetUserMfaSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'ResetUserMfaSuccess' } )
    | ( UserActionRefusedError & { __typename: 'UserActionRefusedError' } )
  ;
  RevokeApiKeyResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RevokeApiKeySuccess, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'RevokeApiKeySuccess' } )
  ;
  RevokeSessionResult:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RevokeSessionSuccess, 'sessions'> & { sessions: Array<_RefType['Session']> } & { __typename: 'RevokeSessionSuccess' } )
  ;
  RotateApiKeyResult:
    | ( ApiKeyEndedError & { __typename: 'ApiKeyEndedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( Omit<RotateApiKeySuccess, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'RotateApiKeySuccess' } )
  ;
  SetUserRoleResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( Omit<SetUserRoleSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'SetUserRoleSuccess' } )
    | ( UserActionRefusedError & { __typename: 'UserActionRefusedError' } )
  ;
  SignInResult:
    | ( InvalidCredentialsError & { __typename: 'InvalidCredentialsError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<MfaEnrolmentRequired, 'user'> & { user: _RefType['User'] } & { __typename: 'MfaEnrolmentRequired' } )
    | ( MfaRequired & { __typename: 'MfaRequired' } )
    | ( Omit<SignInSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'SignInSuccess' } )
  ;
  StartMfaEnrolmentResult:
    | ( MfaAlreadyEnabledError & { __typename: 'MfaAlreadyEnabledError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( StartMfaEnrolmentSuccess & { __typename: 'StartMfaEnrolmentSuccess' } )
  ;
  SuspendUserResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SuspendUserSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'SuspendUserSuccess' } )
    | ( UserActionRefusedError & { __typename: 'UserActionRefusedError' } )
  ;
  UpdateApiKeyResult:
    | ( ApiKeyEndedError & { __typename: 'ApiKeyEndedError' } )
    | ( ApiKeyNameTakenError & { __typename: 'ApiKeyNameTakenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( Omit<UpdateApiKeySuccess, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'UpdateApiKeySuccess' } )
  ;
  UpdateProfileResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<UpdateProfileSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'UpdateProfileSuccess' } )
  ;
  VerifyEmailResult:
    | ( AddressTakenError & { __typename: 'AddressTakenError' } )
    | ( InvalidCodeError & { __typename: 'InvalidCodeError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<VerifyEmailSuccess, 'user'> & { user?: Maybe<_RefType['User']> } & { __typename: 'VerifyEmailSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApiKeyEntity )
    | ( ProjectEntity )
    | ( UserEntity )
  ;
  UserError:
    | ( AddressTakenError )
    | ( ApiKeyEndedError )
    | ( ApiKeyLimitError )
    | ( ApiKeyNameTakenError )
    | ( CouponUnavailableError )
    | ( EmailNotVerifiedError )
    | ( IdempotencyConflictError )
    | ( InvalidCodeError )
    | ( InvalidCredentialsError )
    | ( InvalidInputError )
    | ( MfaAlreadyEnabledError )
    | ( MfaMandatoryError )
    | ( MfaNotEnabledError )
    | ( NotFoundError )
    | ( ProjectLimitError )
    | ( ProjectNameTakenError )
    | ( ProofRequiredError )
    | ( RegionSoldOutError )
    | ( SessionEndedError )
    | ( UserActionRefusedError )
    | ( WrongPasswordError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountMail: ResolverTypeWrapper<AccountMail>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountMailKind: AccountMailKind;
  AddressTakenError: ResolverTypeWrapper<AddressTakenError>;
  ApiKey: ResolverTypeWrapper<ApiKeyEntity>;
  ApiKeyEndedError: ResolverTypeWrapper<ApiKeyEndedError>;
  ApiKeyLimitError: ResolverTypeWrapper<ApiKeyLimitError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApiKeyNameTakenError: ResolverTypeWrapper<ApiKeyNameTakenError>;
  ApiKeyScope: ApiKeyScope;
  ApiKeyStatus: ApiKeyStatus;
  ArchiveProjectInput: ArchiveProjectInput;
  ArchiveProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveProjectResult']>;
  ArchiveProjectSuccess: ResolverTypeWrapper<Omit<ArchiveProjectSuccess, 'project'> & { project: ResolversTypes['Project'] }>;
  AuditAction: AuditAction;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntryEntity>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditLogFilter: AuditLogFilter;
  BillingPeriod: BillingPeriod;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangePasswordSuccess: ResolverTypeWrapper<ChangePasswordSuccess>;
  CompleteSignInInput: CompleteSignInInput;
  CompleteSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteSignInResult']>;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmEmailChangeResult']>;
  ConfirmEmailChangeSuccess: ResolverTypeWrapper<ConfirmEmailChangeSuccess>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConfirmIdentityInput: ConfirmIdentityInput;
  ConfirmIdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmIdentityResult']>;
  ConfirmIdentitySuccess: ResolverTypeWrapper<ConfirmIdentitySuccess>;
  ConfirmMfaEnrolmentInput: ConfirmMfaEnrolmentInput;
  ConfirmMfaEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmMfaEnrolmentResult']>;
  ConfirmMfaEnrolmentSuccess: ResolverTypeWrapper<Omit<ConfirmMfaEnrolmentSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  Contact: ResolverTypeWrapper<Contact>;
  CouponProblem: CouponProblem;
  CouponUnavailableError: ResolverTypeWrapper<CouponUnavailableError>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  CreateApiKeySuccess: ResolverTypeWrapper<Omit<CreateApiKeySuccess, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  CreateProjectInput: CreateProjectInput;
  CreateProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProjectResult']>;
  CreateProjectSuccess: ResolverTypeWrapper<Omit<CreateProjectSuccess, 'project'> & { project: ResolversTypes['Project'] }>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DisableMfaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableMfaResult']>;
  DisableMfaSuccess: ResolverTypeWrapper<Omit<DisableMfaSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  EmailNotVerifiedError: ResolverTypeWrapper<EmailNotVerifiedError>;
  EraseAccountInput: EraseAccountInput;
  EraseAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseAccountResult']>;
  EraseAccountSuccess: ResolverTypeWrapper<EraseAccountSuccess>;
  ExportMyDataResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportMyDataResult']>;
  ExportMyDataSuccess: ResolverTypeWrapper<ExportMyDataSuccess>;
  FieldIssue: ResolverTypeWrapper<FieldIssue>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  ImpersonateUserInput: ImpersonateUserInput;
  ImpersonateUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImpersonateUserResult']>;
  ImpersonateUserSuccess: ResolverTypeWrapper<Omit<ImpersonateUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  InvalidCodeError: ResolverTypeWrapper<InvalidCodeError>;
  InvalidCredentialsError: ResolverTypeWrapper<InvalidCredentialsError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Locale: Locale;
  MfaAlreadyEnabledError: ResolverTypeWrapper<MfaAlreadyEnabledError>;
  MfaEnrolmentRequired: ResolverTypeWrapper<Omit<MfaEnrolmentRequired, 'user'> & { user: ResolversTypes['User'] }>;
  MfaMandatoryError: ResolverTypeWrapper<MfaMandatoryError>;
  MfaNotEnabledError: ResolverTypeWrapper<MfaNotEnabledError>;
  MfaRequired: ResolverTypeWrapper<MfaRequired>;
  Mode: Mode;
  ModeFilter: ModeFilter;
  Money: ResolverTypeWrapper<Money>;
  MoneyAmount: ResolverTypeWrapper<Scalars['MoneyAmount']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceLine: ResolverTypeWrapper<PriceLine>;
  PriceLineKind: PriceLineKind;
  Project: ResolverTypeWrapper<ProjectEntity>;
  ProjectLimitError: ResolverTypeWrapper<ProjectLimitError>;
  ProjectNameTakenError: ResolverTypeWrapper<ProjectNameTakenError>;
  ProofRequiredError: ResolverTypeWrapper<ProofRequiredError>;
  Provider: Provider;
  ProviderOffer: ResolverTypeWrapper<ProviderOffer>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RefreshSessionSuccess: ResolverTypeWrapper<Omit<RefreshSessionSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  RegenerateRecoveryCodesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegenerateRecoveryCodesResult']>;
  RegenerateRecoveryCodesSuccess: ResolverTypeWrapper<RegenerateRecoveryCodesSuccess>;
  RegionSoldOutError: ResolverTypeWrapper<RegionSoldOutError>;
  RegisterInput: RegisterInput;
  RegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterResult']>;
  RegisterSuccess: ResolverTypeWrapper<Omit<RegisterSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  ReinstateUserInput: ReinstateUserInput;
  ReinstateUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstateUserResult']>;
  ReinstateUserSuccess: ResolverTypeWrapper<Omit<ReinstateUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  RenameProjectInput: RenameProjectInput;
  RenameProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameProjectResult']>;
  RenameProjectSuccess: ResolverTypeWrapper<Omit<RenameProjectSuccess, 'project'> & { project: ResolversTypes['Project'] }>;
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestEmailChangeResult']>;
  RequestEmailChangeSuccess: ResolverTypeWrapper<RequestEmailChangeSuccess>;
  RequestEmailVerificationResult: ResolverTypeWrapper<RequestEmailVerificationResult>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPasswordResetResult']>;
  RequestPasswordResetSuccess: ResolverTypeWrapper<RequestPasswordResetSuccess>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>;
  ResetPasswordSuccess: ResolverTypeWrapper<ResetPasswordSuccess>;
  ResetUserMfaInput: ResetUserMfaInput;
  ResetUserMfaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetUserMfaResult']>;
  ResetUserMfaSuccess: ResolverTypeWrapper<Omit<ResetUserMfaSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  RevokeApiKeySuccess: ResolverTypeWrapper<Omit<RevokeApiKeySuccess, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeSessionResult']>;
  RevokeSessionSuccess: ResolverTypeWrapper<Omit<RevokeSessionSuccess, 'sessions'> & { sessions: Array<ResolversTypes['Session']> }>;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateApiKeyResult']>;
  RotateApiKeySuccess: ResolverTypeWrapper<Omit<RotateApiKeySuccess, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  Session: ResolverTypeWrapper<SessionEntity>;
  SessionEndedError: ResolverTypeWrapper<SessionEndedError>;
  SessionGrant: ResolverTypeWrapper<SessionGrant>;
  SetUserRoleInput: SetUserRoleInput;
  SetUserRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUserRoleResult']>;
  SetUserRoleSuccess: ResolverTypeWrapper<Omit<SetUserRoleSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywhereResult: ResolverTypeWrapper<Omit<SignOutEverywhereResult, 'sessions'> & { sessions: Array<ResolversTypes['Session']> }>;
  SignOutResult: ResolverTypeWrapper<SignOutResult>;
  StartMfaEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartMfaEnrolmentResult']>;
  StartMfaEnrolmentSuccess: ResolverTypeWrapper<StartMfaEnrolmentSuccess>;
  StopImpersonationResult: ResolverTypeWrapper<StopImpersonationResult>;
  SuspendUserInput: SuspendUserInput;
  SuspendUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendUserResult']>;
  SuspendUserSuccess: ResolverTypeWrapper<Omit<SuspendUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  Suspension: ResolverTypeWrapper<Suspension>;
  TimeZone: TimeZone;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateApiKeyResult']>;
  UpdateApiKeySuccess: ResolverTypeWrapper<Omit<UpdateApiKeySuccess, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  UpdateProfileSuccess: ResolverTypeWrapper<Omit<UpdateProfileSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  User: ResolverTypeWrapper<UserEntity>;
  UserActionRefusal: UserActionRefusal;
  UserActionRefusedError: ResolverTypeWrapper<UserActionRefusedError>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: Array<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserIntegration: ResolverTypeWrapper<Omit<UserIntegration, 'projects'> & { projects: Array<ResolversTypes['Project']> }>;
  UserRole: UserRole;
  UsersFilter: UsersFilter;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyEmailResult']>;
  VerifyEmailSuccess: ResolverTypeWrapper<Omit<VerifyEmailSuccess, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  ViewerSession: ResolverTypeWrapper<ViewerSession>;
  WrongPasswordError: ResolverTypeWrapper<WrongPasswordError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountMail: AccountMail;
  ID: Scalars['ID']['output'];
  AddressTakenError: AddressTakenError;
  ApiKey: ApiKeyEntity;
  ApiKeyEndedError: ApiKeyEndedError;
  ApiKeyLimitError: ApiKeyLimitError;
  Int: Scalars['Int']['output'];
  ApiKeyNameTakenError: ApiKeyNameTakenError;
  ArchiveProjectInput: ArchiveProjectInput;
  ArchiveProjectResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveProjectResult'];
  ArchiveProjectSuccess: Omit<ArchiveProjectSuccess, 'project'> & { project: ResolversParentTypes['Project'] };
  AuditChange: AuditChange;
  AuditEntry: AuditEntryEntity;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditLogFilter: AuditLogFilter;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangePasswordSuccess: ChangePasswordSuccess;
  CompleteSignInInput: CompleteSignInInput;
  CompleteSignInResult: ResolversUnionTypes<ResolversParentTypes>['CompleteSignInResult'];
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmEmailChangeResult'];
  ConfirmEmailChangeSuccess: ConfirmEmailChangeSuccess;
  Boolean: Scalars['Boolean']['output'];
  ConfirmIdentityInput: ConfirmIdentityInput;
  ConfirmIdentityResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmIdentityResult'];
  ConfirmIdentitySuccess: ConfirmIdentitySuccess;
  ConfirmMfaEnrolmentInput: ConfirmMfaEnrolmentInput;
  ConfirmMfaEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmMfaEnrolmentResult'];
  ConfirmMfaEnrolmentSuccess: Omit<ConfirmMfaEnrolmentSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  Contact: Contact;
  CouponUnavailableError: CouponUnavailableError;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  CreateApiKeySuccess: Omit<CreateApiKeySuccess, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  CreateProjectInput: CreateProjectInput;
  CreateProjectResult: ResolversUnionTypes<ResolversParentTypes>['CreateProjectResult'];
  CreateProjectSuccess: Omit<CreateProjectSuccess, 'project'> & { project: ResolversParentTypes['Project'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DisableMfaResult: ResolversUnionTypes<ResolversParentTypes>['DisableMfaResult'];
  DisableMfaSuccess: Omit<DisableMfaSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  EmailNotVerifiedError: EmailNotVerifiedError;
  EraseAccountInput: EraseAccountInput;
  EraseAccountResult: ResolversUnionTypes<ResolversParentTypes>['EraseAccountResult'];
  EraseAccountSuccess: EraseAccountSuccess;
  ExportMyDataResult: ResolversUnionTypes<ResolversParentTypes>['ExportMyDataResult'];
  ExportMyDataSuccess: ExportMyDataSuccess;
  FieldIssue: FieldIssue;
  IdempotencyConflictError: IdempotencyConflictError;
  ImpersonateUserInput: ImpersonateUserInput;
  ImpersonateUserResult: ResolversUnionTypes<ResolversParentTypes>['ImpersonateUserResult'];
  ImpersonateUserSuccess: Omit<ImpersonateUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  InvalidCodeError: InvalidCodeError;
  InvalidCredentialsError: InvalidCredentialsError;
  InvalidInputError: InvalidInputError;
  MfaAlreadyEnabledError: MfaAlreadyEnabledError;
  MfaEnrolmentRequired: Omit<MfaEnrolmentRequired, 'user'> & { user: ResolversParentTypes['User'] };
  MfaMandatoryError: MfaMandatoryError;
  MfaNotEnabledError: MfaNotEnabledError;
  MfaRequired: MfaRequired;
  Money: Money;
  MoneyAmount: Scalars['MoneyAmount']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  PriceLine: PriceLine;
  Project: ProjectEntity;
  ProjectLimitError: ProjectLimitError;
  ProjectNameTakenError: ProjectNameTakenError;
  ProofRequiredError: ProofRequiredError;
  ProviderOffer: ProviderOffer;
  Query: Record<PropertyKey, never>;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RefreshSessionSuccess: Omit<RefreshSessionSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  RegenerateRecoveryCodesResult: ResolversUnionTypes<ResolversParentTypes>['RegenerateRecoveryCodesResult'];
  RegenerateRecoveryCodesSuccess: RegenerateRecoveryCodesSuccess;
  RegionSoldOutError: RegionSoldOutError;
  RegisterInput: RegisterInput;
  RegisterResult: ResolversUnionTypes<ResolversParentTypes>['RegisterResult'];
  RegisterSuccess: Omit<RegisterSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  ReinstateUserInput: ReinstateUserInput;
  ReinstateUserResult: ResolversUnionTypes<ResolversParentTypes>['ReinstateUserResult'];
  ReinstateUserSuccess: Omit<ReinstateUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  RenameProjectInput: RenameProjectInput;
  RenameProjectResult: ResolversUnionTypes<ResolversParentTypes>['RenameProjectResult'];
  RenameProjectSuccess: Omit<RenameProjectSuccess, 'project'> & { project: ResolversParentTypes['Project'] };
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangeResult: ResolversUnionTypes<ResolversParentTypes>['RequestEmailChangeResult'];
  RequestEmailChangeSuccess: RequestEmailChangeSuccess;
  RequestEmailVerificationResult: RequestEmailVerificationResult;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['RequestPasswordResetResult'];
  RequestPasswordResetSuccess: RequestPasswordResetSuccess;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult'];
  ResetPasswordSuccess: ResetPasswordSuccess;
  ResetUserMfaInput: ResetUserMfaInput;
  ResetUserMfaResult: ResolversUnionTypes<ResolversParentTypes>['ResetUserMfaResult'];
  ResetUserMfaSuccess: Omit<ResetUserMfaSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  RevokeApiKeySuccess: Omit<RevokeApiKeySuccess, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionResult: ResolversUnionTypes<ResolversParentTypes>['RevokeSessionResult'];
  RevokeSessionSuccess: Omit<RevokeSessionSuccess, 'sessions'> & { sessions: Array<ResolversParentTypes['Session']> };
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RotateApiKeyResult'];
  RotateApiKeySuccess: Omit<RotateApiKeySuccess, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  Session: SessionEntity;
  SessionEndedError: SessionEndedError;
  SessionGrant: SessionGrant;
  SetUserRoleInput: SetUserRoleInput;
  SetUserRoleResult: ResolversUnionTypes<ResolversParentTypes>['SetUserRoleResult'];
  SetUserRoleSuccess: Omit<SetUserRoleSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: Omit<SignInSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywhereResult: Omit<SignOutEverywhereResult, 'sessions'> & { sessions: Array<ResolversParentTypes['Session']> };
  SignOutResult: SignOutResult;
  StartMfaEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['StartMfaEnrolmentResult'];
  StartMfaEnrolmentSuccess: StartMfaEnrolmentSuccess;
  StopImpersonationResult: StopImpersonationResult;
  SuspendUserInput: SuspendUserInput;
  SuspendUserResult: ResolversUnionTypes<ResolversParentTypes>['SuspendUserResult'];
  SuspendUserSuccess: Omit<SuspendUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  Suspension: Suspension;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['UpdateApiKeyResult'];
  UpdateApiKeySuccess: Omit<UpdateApiKeySuccess, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  UpdateProfileSuccess: Omit<UpdateProfileSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  User: UserEntity;
  UserActionRefusedError: UserActionRefusedError;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: Array<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserIntegration: Omit<UserIntegration, 'projects'> & { projects: Array<ResolversParentTypes['Project']> };
  UsersFilter: UsersFilter;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailResult: ResolversUnionTypes<ResolversParentTypes>['VerifyEmailResult'];
  VerifyEmailSuccess: Omit<VerifyEmailSuccess, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  ViewerSession: ViewerSession;
  WrongPasswordError: WrongPasswordError;
  String: Scalars['String']['output'];
};

export type AuthDirectiveArgs = {
  allow?: Array<Scalars['String']['input']>;
  scope?: Maybe<Scalars['String']['input']>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountMailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountMail'] = ResolversParentTypes['AccountMail']> = {
  clientAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountMailKind'], ParentType, ContextType>;
  linkPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AddressTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressTakenError'] = ResolversParentTypes['AddressTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'], FederationReferenceType extends FederationReferenceTypes['ApiKey'] = FederationReferenceTypes['ApiKey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiKey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedAddresses?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  monthlyCap?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlapEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<Maybe<Array<ResolversTypes['Project']>>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rotatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['ApiKeyScope']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiKeyStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyEndedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEndedError'] = ResolversParentTypes['ApiKeyEndedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyLimitError'] = ResolversParentTypes['ApiKeyLimitError']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyNameTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyNameTakenError'] = ResolversParentTypes['ApiKeyNameTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProjectResult'] = ResolversParentTypes['ArchiveProjectResult']> = {
  __resolveType?: TypeResolveFn<'ArchiveProjectSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ArchiveProjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProjectSuccess'] = ResolversParentTypes['ArchiveProjectSuccess']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  clientAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType?: TypeResolveFn<'ChangePasswordSuccess' | 'InvalidInputError' | 'ProofRequiredError' | 'WrongPasswordError', ParentType, ContextType>;
};

export type ChangePasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordSuccess'] = ResolversParentTypes['ChangePasswordSuccess']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteSignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteSignInResult'] = ResolversParentTypes['CompleteSignInResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'InvalidInputError' | 'SessionEndedError' | 'SignInSuccess', ParentType, ContextType>;
};

export type ConfirmEmailChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailChangeResult'] = ResolversParentTypes['ConfirmEmailChangeResult']> = {
  __resolveType?: TypeResolveFn<'ConfirmEmailChangeSuccess' | 'InvalidCodeError', ParentType, ContextType>;
};

export type ConfirmEmailChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailChangeSuccess'] = ResolversParentTypes['ConfirmEmailChangeSuccess']> = {
  isChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmIdentityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmIdentityResult'] = ResolversParentTypes['ConfirmIdentityResult']> = {
  __resolveType?: TypeResolveFn<'ConfirmIdentitySuccess' | 'InvalidCodeError' | 'InvalidInputError' | 'WrongPasswordError', ParentType, ContextType>;
};

export type ConfirmIdentitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmIdentitySuccess'] = ResolversParentTypes['ConfirmIdentitySuccess']> = {
  session?: Resolver<ResolversTypes['SessionGrant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmMfaEnrolmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMfaEnrolmentResult'] = ResolversParentTypes['ConfirmMfaEnrolmentResult']> = {
  __resolveType?: TypeResolveFn<'ConfirmMfaEnrolmentSuccess' | 'InvalidCodeError' | 'InvalidInputError' | 'MfaAlreadyEnabledError' | 'ProofRequiredError', ParentType, ContextType>;
};

export type ConfirmMfaEnrolmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMfaEnrolmentSuccess'] = ResolversParentTypes['ConfirmMfaEnrolmentSuccess']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['SessionGrant'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CouponUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponUnavailableError'] = ResolversParentTypes['CouponUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CouponProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = {
  __resolveType?: TypeResolveFn<'ApiKeyLimitError' | 'ApiKeyNameTakenError' | 'CreateApiKeySuccess' | 'InvalidInputError' | 'ProofRequiredError', ParentType, ContextType>;
};

export type CreateApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeySuccess'] = ResolversParentTypes['CreateApiKeySuccess']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProjectResult'] = ResolversParentTypes['CreateProjectResult']> = {
  __resolveType?: TypeResolveFn<'CreateProjectSuccess' | 'InvalidInputError' | 'ProjectLimitError' | 'ProjectNameTakenError', ParentType, ContextType>;
};

export type CreateProjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProjectSuccess'] = ResolversParentTypes['CreateProjectSuccess']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisableMfaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableMfaResult'] = ResolversParentTypes['DisableMfaResult']> = {
  __resolveType?: TypeResolveFn<'DisableMfaSuccess' | 'MfaMandatoryError' | 'MfaNotEnabledError' | 'ProofRequiredError', ParentType, ContextType>;
};

export type DisableMfaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableMfaSuccess'] = ResolversParentTypes['DisableMfaSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailNotVerifiedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailNotVerifiedError'] = ResolversParentTypes['EmailNotVerifiedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseAccountResult'] = ResolversParentTypes['EraseAccountResult']> = {
  __resolveType?: TypeResolveFn<'EraseAccountSuccess' | 'InvalidInputError' | 'ProofRequiredError' | 'UserActionRefusedError', ParentType, ContextType>;
};

export type EraseAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseAccountSuccess'] = ResolversParentTypes['EraseAccountSuccess']> = {
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportMyDataResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportMyDataResult'] = ResolversParentTypes['ExportMyDataResult']> = {
  __resolveType?: TypeResolveFn<'ExportMyDataSuccess' | 'ProofRequiredError', ParentType, ContextType>;
};

export type ExportMyDataSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportMyDataSuccess'] = ResolversParentTypes['ExportMyDataSuccess']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldIssue'] = ResolversParentTypes['FieldIssue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdempotencyConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflictError'] = ResolversParentTypes['IdempotencyConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpersonateUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpersonateUserResult'] = ResolversParentTypes['ImpersonateUserResult']> = {
  __resolveType?: TypeResolveFn<'ImpersonateUserSuccess' | 'InvalidInputError' | 'NotFoundError' | 'ProofRequiredError' | 'UserActionRefusedError', ParentType, ContextType>;
};

export type ImpersonateUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpersonateUserSuccess'] = ResolversParentTypes['ImpersonateUserSuccess']> = {
  session?: Resolver<ResolversTypes['SessionGrant'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCodeError'] = ResolversParentTypes['InvalidCodeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCredentialsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCredentialsError'] = ResolversParentTypes['InvalidCredentialsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  issues?: Resolver<Array<ResolversTypes['FieldIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MfaAlreadyEnabledErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaAlreadyEnabledError'] = ResolversParentTypes['MfaAlreadyEnabledError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MfaEnrolmentRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaEnrolmentRequired'] = ResolversParentTypes['MfaEnrolmentRequired']> = {
  session?: Resolver<ResolversTypes['SessionGrant'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MfaMandatoryErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaMandatoryError'] = ResolversParentTypes['MfaMandatoryError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MfaNotEnabledErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaNotEnabledError'] = ResolversParentTypes['MfaNotEnabledError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MfaRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaRequired'] = ResolversParentTypes['MfaRequired']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['MoneyAmount'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export interface MoneyAmountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MoneyAmount'], any> {
  name: 'MoneyAmount';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveProject?: Resolver<ResolversTypes['ArchiveProjectResult'], ParentType, ContextType, RequireFields<MutationArchiveProjectArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  completeSignIn?: Resolver<ResolversTypes['CompleteSignInResult'], ParentType, ContextType, RequireFields<MutationCompleteSignInArgs, 'input'>>;
  confirmEmailChange?: Resolver<ResolversTypes['ConfirmEmailChangeResult'], ParentType, ContextType, RequireFields<MutationConfirmEmailChangeArgs, 'input'>>;
  confirmIdentity?: Resolver<ResolversTypes['ConfirmIdentityResult'], ParentType, ContextType, RequireFields<MutationConfirmIdentityArgs, 'input'>>;
  confirmMfaEnrolment?: Resolver<ResolversTypes['ConfirmMfaEnrolmentResult'], ParentType, ContextType, RequireFields<MutationConfirmMfaEnrolmentArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createProject?: Resolver<ResolversTypes['CreateProjectResult'], ParentType, ContextType, RequireFields<MutationCreateProjectArgs, 'input'>>;
  disableMfa?: Resolver<ResolversTypes['DisableMfaResult'], ParentType, ContextType>;
  eraseAccount?: Resolver<ResolversTypes['EraseAccountResult'], ParentType, ContextType, RequireFields<MutationEraseAccountArgs, 'input'>>;
  exportMyData?: Resolver<ResolversTypes['ExportMyDataResult'], ParentType, ContextType>;
  impersonateUser?: Resolver<ResolversTypes['ImpersonateUserResult'], ParentType, ContextType, RequireFields<MutationImpersonateUserArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType>;
  regenerateRecoveryCodes?: Resolver<ResolversTypes['RegenerateRecoveryCodesResult'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  reinstateUser?: Resolver<ResolversTypes['ReinstateUserResult'], ParentType, ContextType, RequireFields<MutationReinstateUserArgs, 'input'>>;
  renameProject?: Resolver<ResolversTypes['RenameProjectResult'], ParentType, ContextType, RequireFields<MutationRenameProjectArgs, 'input'>>;
  requestEmailChange?: Resolver<ResolversTypes['RequestEmailChangeResult'], ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  requestEmailVerification?: Resolver<ResolversTypes['RequestEmailVerificationResult'], ParentType, ContextType>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetResult'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordResult'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  resetUserMfa?: Resolver<ResolversTypes['ResetUserMfaResult'], ParentType, ContextType, RequireFields<MutationResetUserMfaArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionResult'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  rotateApiKey?: Resolver<ResolversTypes['RotateApiKeyResult'], ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  setUserRole?: Resolver<ResolversTypes['SetUserRoleResult'], ParentType, ContextType, RequireFields<MutationSetUserRoleArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType>;
  signOutEverywhere?: Resolver<ResolversTypes['SignOutEverywhereResult'], ParentType, ContextType, RequireFields<MutationSignOutEverywhereArgs, 'input'>>;
  startMfaEnrolment?: Resolver<ResolversTypes['StartMfaEnrolmentResult'], ParentType, ContextType>;
  stopImpersonation?: Resolver<ResolversTypes['StopImpersonationResult'], ParentType, ContextType>;
  suspendUser?: Resolver<ResolversTypes['SuspendUserResult'], ParentType, ContextType, RequireFields<MutationSuspendUserArgs, 'input'>>;
  updateApiKey?: Resolver<ResolversTypes['UpdateApiKeyResult'], ParentType, ContextType, RequireFields<MutationUpdateApiKeyArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  verifyEmail?: Resolver<ResolversTypes['VerifyEmailResult'], ParentType, ContextType, RequireFields<MutationVerifyEmailArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'ApiKey' | 'Project' | 'User', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceLine'] = ResolversParentTypes['PriceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceLineKind'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLimitError'] = ResolversParentTypes['ProjectLimitError']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectNameTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectNameTakenError'] = ResolversParentTypes['ProjectNameTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProofRequiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofRequiredError'] = ResolversParentTypes['ProofRequiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderOffer'] = ResolversParentTypes['ProviderOffer']> = {
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountMail?: Resolver<Maybe<ResolversTypes['AccountMail']>, ParentType, ContextType, RequireFields<QueryAccountMailArgs, 'mailId'>>;
  apiKeys?: Resolver<Maybe<Array<ResolversTypes['ApiKey']>>, ParentType, ContextType, RequireFields<QueryApiKeysArgs, 'includeEnded'>>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'userIds'>>;
  ownedProject?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryOwnedProjectArgs, 'ownerId' | 'projectId'>>;
  projects?: Resolver<Maybe<Array<ResolversTypes['Project']>>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'includeArchived' | 'mode'>>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  viewerSession?: Resolver<Maybe<ResolversTypes['ViewerSession']>, ParentType, ContextType>;
};

export type RefreshSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType?: TypeResolveFn<'RefreshSessionSuccess' | 'SessionEndedError', ParentType, ContextType>;
};

export type RefreshSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionSuccess'] = ResolversParentTypes['RefreshSessionSuccess']> = {
  session?: Resolver<ResolversTypes['SessionGrant'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegenerateRecoveryCodesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegenerateRecoveryCodesResult'] = ResolversParentTypes['RegenerateRecoveryCodesResult']> = {
  __resolveType?: TypeResolveFn<'MfaNotEnabledError' | 'ProofRequiredError' | 'RegenerateRecoveryCodesSuccess', ParentType, ContextType>;
};

export type RegenerateRecoveryCodesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegenerateRecoveryCodesSuccess'] = ResolversParentTypes['RegenerateRecoveryCodesSuccess']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionSoldOutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionSoldOutError'] = ResolversParentTypes['RegionSoldOutError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterResult'] = ResolversParentTypes['RegisterResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'RegisterSuccess', ParentType, ContextType>;
};

export type RegisterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSuccess'] = ResolversParentTypes['RegisterSuccess']> = {
  session?: Resolver<ResolversTypes['SessionGrant'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinstateUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateUserResult'] = ResolversParentTypes['ReinstateUserResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ReinstateUserSuccess' | 'UserActionRefusedError', ParentType, ContextType>;
};

export type ReinstateUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateUserSuccess'] = ResolversParentTypes['ReinstateUserSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameProjectResult'] = ResolversParentTypes['RenameProjectResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProjectNameTakenError' | 'RenameProjectSuccess', ParentType, ContextType>;
};

export type RenameProjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameProjectSuccess'] = ResolversParentTypes['RenameProjectSuccess']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestEmailChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangeResult'] = ResolversParentTypes['RequestEmailChangeResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'ProofRequiredError' | 'RequestEmailChangeSuccess', ParentType, ContextType>;
};

export type RequestEmailChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangeSuccess'] = ResolversParentTypes['RequestEmailChangeSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestEmailVerificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailVerificationResult'] = ResolversParentTypes['RequestEmailVerificationResult']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequestPasswordResetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetResult'] = ResolversParentTypes['RequestPasswordResetResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'RequestPasswordResetSuccess', ParentType, ContextType>;
};

export type RequestPasswordResetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetSuccess'] = ResolversParentTypes['RequestPasswordResetSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'InvalidInputError' | 'ResetPasswordSuccess', ParentType, ContextType>;
};

export type ResetPasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordSuccess'] = ResolversParentTypes['ResetPasswordSuccess']> = {
  isSignedOutEverywhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetUserMfaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetUserMfaResult'] = ResolversParentTypes['ResetUserMfaResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProofRequiredError' | 'ResetUserMfaSuccess' | 'UserActionRefusedError', ParentType, ContextType>;
};

export type ResetUserMfaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetUserMfaSuccess'] = ResolversParentTypes['ResetUserMfaSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RevokeApiKeySuccess', ParentType, ContextType>;
};

export type RevokeApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeySuccess'] = ResolversParentTypes['RevokeApiKeySuccess']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionResult'] = ResolversParentTypes['RevokeSessionResult']> = {
  __resolveType?: TypeResolveFn<'NotFoundError' | 'RevokeSessionSuccess', ParentType, ContextType>;
};

export type RevokeSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionSuccess'] = ResolversParentTypes['RevokeSessionSuccess']> = {
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateApiKeyResult'] = ResolversParentTypes['RotateApiKeyResult']> = {
  __resolveType?: TypeResolveFn<'ApiKeyEndedError' | 'InvalidInputError' | 'NotFoundError' | 'ProofRequiredError' | 'RotateApiKeySuccess', ParentType, ContextType>;
};

export type RotateApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateApiKeySuccess'] = ResolversParentTypes['RotateApiKeySuccess']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isImpersonated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionEndedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEndedError'] = ResolversParentTypes['SessionEndedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionGrant'] = ResolversParentTypes['SessionGrant']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SetUserRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserRoleResult'] = ResolversParentTypes['SetUserRoleResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProofRequiredError' | 'SetUserRoleSuccess' | 'UserActionRefusedError', ParentType, ContextType>;
};

export type SetUserRoleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserRoleSuccess'] = ResolversParentTypes['SetUserRoleSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'InvalidInputError' | 'MfaEnrolmentRequired' | 'MfaRequired' | 'SignInSuccess', ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  session?: Resolver<ResolversTypes['SessionGrant'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutEverywhereResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutEverywhereResult'] = ResolversParentTypes['SignOutEverywhereResult']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type SignOutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutResult'] = ResolversParentTypes['SignOutResult']> = {
  isSignedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StartMfaEnrolmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMfaEnrolmentResult'] = ResolversParentTypes['StartMfaEnrolmentResult']> = {
  __resolveType?: TypeResolveFn<'MfaAlreadyEnabledError' | 'ProofRequiredError' | 'StartMfaEnrolmentSuccess', ParentType, ContextType>;
};

export type StartMfaEnrolmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMfaEnrolmentSuccess'] = ResolversParentTypes['StartMfaEnrolmentSuccess']> = {
  otpauthUri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopImpersonationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopImpersonationResult'] = ResolversParentTypes['StopImpersonationResult']> = {
  isStopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuspendUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUserResult'] = ResolversParentTypes['SuspendUserResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'SuspendUserSuccess' | 'UserActionRefusedError', ParentType, ContextType>;
};

export type SuspendUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUserSuccess'] = ResolversParentTypes['SuspendUserSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UpdateApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateApiKeyResult'] = ResolversParentTypes['UpdateApiKeyResult']> = {
  __resolveType?: TypeResolveFn<'ApiKeyEndedError' | 'ApiKeyNameTakenError' | 'InvalidInputError' | 'NotFoundError' | 'ProofRequiredError' | 'UpdateApiKeySuccess', ParentType, ContextType>;
};

export type UpdateApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateApiKeySuccess'] = ResolversParentTypes['UpdateApiKeySuccess']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileResult'] = ResolversParentTypes['UpdateProfileResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'UpdateProfileSuccess', ParentType, ContextType>;
};

export type UpdateProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileSuccess'] = ResolversParentTypes['UpdateProfileSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integration?: Resolver<Maybe<ResolversTypes['UserIntegration']>, ParentType, ContextType>;
  isEmailVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMfaEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  npwp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['UserRole'], ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['Suspension']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserActionRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserActionRefusedError'] = ResolversParentTypes['UserActionRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UserActionRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AddressTakenError' | 'ApiKeyEndedError' | 'ApiKeyLimitError' | 'ApiKeyNameTakenError' | 'CouponUnavailableError' | 'EmailNotVerifiedError' | 'IdempotencyConflictError' | 'InvalidCodeError' | 'InvalidCredentialsError' | 'InvalidInputError' | 'MfaAlreadyEnabledError' | 'MfaMandatoryError' | 'MfaNotEnabledError' | 'NotFoundError' | 'ProjectLimitError' | 'ProjectNameTakenError' | 'ProofRequiredError' | 'RegionSoldOutError' | 'SessionEndedError' | 'UserActionRefusedError' | 'WrongPasswordError', ParentType, ContextType>;
};

export type UserIntegrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserIntegration'] = ResolversParentTypes['UserIntegration']> = {
  activeApiKeys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type VerifyEmailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailResult'] = ResolversParentTypes['VerifyEmailResult']> = {
  __resolveType?: TypeResolveFn<'AddressTakenError' | 'InvalidCodeError' | 'InvalidInputError' | 'VerifyEmailSuccess', ParentType, ContextType>;
};

export type VerifyEmailSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailSuccess'] = ResolversParentTypes['VerifyEmailSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['SessionGrant']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerSession'] = ResolversParentTypes['ViewerSession']> = {
  authenticatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isImpersonated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mustEnrolMfa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WrongPasswordErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongPasswordError'] = ResolversParentTypes['WrongPasswordError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountMail?: AccountMailResolvers<ContextType>;
  AddressTakenError?: AddressTakenErrorResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyEndedError?: ApiKeyEndedErrorResolvers<ContextType>;
  ApiKeyLimitError?: ApiKeyLimitErrorResolvers<ContextType>;
  ApiKeyNameTakenError?: ApiKeyNameTakenErrorResolvers<ContextType>;
  ArchiveProjectResult?: ArchiveProjectResultResolvers<ContextType>;
  ArchiveProjectSuccess?: ArchiveProjectSuccessResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangePasswordSuccess?: ChangePasswordSuccessResolvers<ContextType>;
  CompleteSignInResult?: CompleteSignInResultResolvers<ContextType>;
  ConfirmEmailChangeResult?: ConfirmEmailChangeResultResolvers<ContextType>;
  ConfirmEmailChangeSuccess?: ConfirmEmailChangeSuccessResolvers<ContextType>;
  ConfirmIdentityResult?: ConfirmIdentityResultResolvers<ContextType>;
  ConfirmIdentitySuccess?: ConfirmIdentitySuccessResolvers<ContextType>;
  ConfirmMfaEnrolmentResult?: ConfirmMfaEnrolmentResultResolvers<ContextType>;
  ConfirmMfaEnrolmentSuccess?: ConfirmMfaEnrolmentSuccessResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CouponUnavailableError?: CouponUnavailableErrorResolvers<ContextType>;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  CreateApiKeySuccess?: CreateApiKeySuccessResolvers<ContextType>;
  CreateProjectResult?: CreateProjectResultResolvers<ContextType>;
  CreateProjectSuccess?: CreateProjectSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DisableMfaResult?: DisableMfaResultResolvers<ContextType>;
  DisableMfaSuccess?: DisableMfaSuccessResolvers<ContextType>;
  EmailNotVerifiedError?: EmailNotVerifiedErrorResolvers<ContextType>;
  EraseAccountResult?: EraseAccountResultResolvers<ContextType>;
  EraseAccountSuccess?: EraseAccountSuccessResolvers<ContextType>;
  ExportMyDataResult?: ExportMyDataResultResolvers<ContextType>;
  ExportMyDataSuccess?: ExportMyDataSuccessResolvers<ContextType>;
  FieldIssue?: FieldIssueResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  ImpersonateUserResult?: ImpersonateUserResultResolvers<ContextType>;
  ImpersonateUserSuccess?: ImpersonateUserSuccessResolvers<ContextType>;
  InvalidCodeError?: InvalidCodeErrorResolvers<ContextType>;
  InvalidCredentialsError?: InvalidCredentialsErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  MfaAlreadyEnabledError?: MfaAlreadyEnabledErrorResolvers<ContextType>;
  MfaEnrolmentRequired?: MfaEnrolmentRequiredResolvers<ContextType>;
  MfaMandatoryError?: MfaMandatoryErrorResolvers<ContextType>;
  MfaNotEnabledError?: MfaNotEnabledErrorResolvers<ContextType>;
  MfaRequired?: MfaRequiredResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyAmount?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceLine?: PriceLineResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectLimitError?: ProjectLimitErrorResolvers<ContextType>;
  ProjectNameTakenError?: ProjectNameTakenErrorResolvers<ContextType>;
  ProofRequiredError?: ProofRequiredErrorResolvers<ContextType>;
  ProviderOffer?: ProviderOfferResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RefreshSessionSuccess?: RefreshSessionSuccessResolvers<ContextType>;
  RegenerateRecoveryCodesResult?: RegenerateRecoveryCodesResultResolvers<ContextType>;
  RegenerateRecoveryCodesSuccess?: RegenerateRecoveryCodesSuccessResolvers<ContextType>;
  RegionSoldOutError?: RegionSoldOutErrorResolvers<ContextType>;
  RegisterResult?: RegisterResultResolvers<ContextType>;
  RegisterSuccess?: RegisterSuccessResolvers<ContextType>;
  ReinstateUserResult?: ReinstateUserResultResolvers<ContextType>;
  ReinstateUserSuccess?: ReinstateUserSuccessResolvers<ContextType>;
  RenameProjectResult?: RenameProjectResultResolvers<ContextType>;
  RenameProjectSuccess?: RenameProjectSuccessResolvers<ContextType>;
  RequestEmailChangeResult?: RequestEmailChangeResultResolvers<ContextType>;
  RequestEmailChangeSuccess?: RequestEmailChangeSuccessResolvers<ContextType>;
  RequestEmailVerificationResult?: RequestEmailVerificationResultResolvers<ContextType>;
  RequestPasswordResetResult?: RequestPasswordResetResultResolvers<ContextType>;
  RequestPasswordResetSuccess?: RequestPasswordResetSuccessResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  ResetPasswordSuccess?: ResetPasswordSuccessResolvers<ContextType>;
  ResetUserMfaResult?: ResetUserMfaResultResolvers<ContextType>;
  ResetUserMfaSuccess?: ResetUserMfaSuccessResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  RevokeApiKeySuccess?: RevokeApiKeySuccessResolvers<ContextType>;
  RevokeSessionResult?: RevokeSessionResultResolvers<ContextType>;
  RevokeSessionSuccess?: RevokeSessionSuccessResolvers<ContextType>;
  RotateApiKeyResult?: RotateApiKeyResultResolvers<ContextType>;
  RotateApiKeySuccess?: RotateApiKeySuccessResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionEndedError?: SessionEndedErrorResolvers<ContextType>;
  SessionGrant?: SessionGrantResolvers<ContextType>;
  SetUserRoleResult?: SetUserRoleResultResolvers<ContextType>;
  SetUserRoleSuccess?: SetUserRoleSuccessResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  SignOutEverywhereResult?: SignOutEverywhereResultResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  StartMfaEnrolmentResult?: StartMfaEnrolmentResultResolvers<ContextType>;
  StartMfaEnrolmentSuccess?: StartMfaEnrolmentSuccessResolvers<ContextType>;
  StopImpersonationResult?: StopImpersonationResultResolvers<ContextType>;
  SuspendUserResult?: SuspendUserResultResolvers<ContextType>;
  SuspendUserSuccess?: SuspendUserSuccessResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  UpdateApiKeyResult?: UpdateApiKeyResultResolvers<ContextType>;
  UpdateApiKeySuccess?: UpdateApiKeySuccessResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
  UpdateProfileSuccess?: UpdateProfileSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserActionRefusedError?: UserActionRefusedErrorResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserIntegration?: UserIntegrationResolvers<ContextType>;
  VerifyEmailResult?: VerifyEmailResultResolvers<ContextType>;
  VerifyEmailSuccess?: VerifyEmailSuccessResolvers<ContextType>;
  ViewerSession?: ViewerSessionResolvers<ContextType>;
  WrongPasswordError?: WrongPasswordErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
