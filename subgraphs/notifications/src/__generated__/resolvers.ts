import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NoticeEntity } from '../modules/notice/notice.entity.ts';
import type { DeliveryEntity } from '../modules/delivery/delivery.entity.ts';
import type { EntityReference } from '@webrana/subgraph-kit';
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

/** How long one paid period lasts. */
export type BillingPeriod =
  /** One day. */
  | 'DAILY'
  /** One month, keeping the day it began on. */
  | 'MONTHLY'
  /** One year, keeping the day it began on. */
  | 'YEARLY';

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

/** A currency the platform counts in. */
export type Currency =
  /** Indonesian rupiah, counted in whole rupiah. */
  | 'IDR'
  /** United States dollar, counted in cents. */
  | 'USD';

/** One mail on its way, or what became of it. */
export type Delivery = Node & {
  __typename?: 'Delivery';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The way it takes. */
  channel: NotificationChannel;
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** The opaque identifier, prefixed `dlv_`. */
  id: Scalars['ID']['output'];
  /** Why the last try did not succeed, in the words of the mail server where it spoke. */
  lastProblem?: Maybe<Scalars['String']['output']>;
  /** The Message-ID of the mail without angle brackets, to look for it in the logs of a mail server. */
  messageId: Scalars['String']['output'];
  /** When it is tried next, while it waits. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who last had it sent again, when, and why. */
  resend?: Maybe<DeliveryResend>;
  /** When the mail server took it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  state: DeliveryState;
  /** What it says. */
  template: DeliveryTemplate;
  /** Whom it is for. */
  user?: Maybe<User>;
  /** Whether `resendDelivery` takes it. */
  viewerCanResend: Scalars['Boolean']['output'];
};

/** A page of deliveries. */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  /** The deliveries of this page with their cursors. */
  edges: Array<DeliveryEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A delivery within a page. */
export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  /** The position of the delivery, for `after`. */
  cursor: Scalars['String']['output'];
  /** The delivery. */
  node: Delivery;
};

/** Which deliveries to return. */
export type DeliveryFilter = {
  /** Deliveries to live users, to those of test mode, or both; live ones by default. */
  mode?: InputMaybe<ModeFilter>;
  /** Only those in this state. */
  state?: InputMaybe<DeliveryState>;
  /** Only those that say this. */
  template?: InputMaybe<DeliveryTemplate>;
  /** Only those for this user. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** Only a delivery that was given up can be sent again. */
export type DeliveryNotFailedError = UserError & {
  __typename?: 'DeliveryNotFailedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** How far it is. */
  state: DeliveryState;
};

/** A mail that was sent again by hand. */
export type DeliveryResend = {
  __typename?: 'DeliveryResend';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who asked for it. */
  by?: Maybe<User>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** How far a delivery is. */
export type DeliveryState =
  /** It was given up. */
  | 'FAILED'
  /** It waits for its next try. */
  | 'PENDING'
  /** It is being handed over to the mail server. */
  | 'SENDING'
  /** The mail server took it. */
  | 'SENT'
  /** It was not sent because it had become pointless, such as a code that was used or had expired. */
  | 'SKIPPED';

/** What a delivery says. */
export type DeliveryTemplate =
  /** The account was erased. */
  | 'ACCOUNT_ERASED'
  /** Somebody tried to register with the address of the account. */
  | 'ACCOUNT_EXISTS'
  /** The wallet does not cover the renewals of the next seven days. */
  | 'BALANCE_LOW'
  /** What remained of a bonus has ended. */
  | 'BONUS_EXPIRED'
  /** A bonus ends within three days. */
  | 'BONUS_EXPIRING'
  /** A top-up earned a bonus. */
  | 'BONUS_RECEIVED'
  /** A code to the new address that confirms the replacement. */
  | 'EMAIL_CHANGE_NEW_ADDRESS'
  /** A warning to the present address that it is to be replaced. */
  | 'EMAIL_CHANGE_OLD_ADDRESS'
  /** A code that confirms an e-mail address. */
  | 'EMAIL_VERIFICATION'
  /** An instance could not be delivered. */
  | 'INSTANCE_FAILED'
  /** An instance is ready to use. */
  | 'INSTANCE_READY'
  /** The next period of an instance was paid. */
  | 'INSTANCE_RENEWED'
  /** An instance was not paid in time and is powered off. */
  | 'INSTANCE_SUSPENDED'
  /** An instance was not paid for and has ended. */
  | 'INSTANCE_TERMINATED'
  /** The second factor was switched off. */
  | 'MFA_DISABLED'
  /** A second factor was switched on. */
  | 'MFA_ENABLED'
  /** Somebody signed in from a new device. */
  | 'NEW_SIGN_IN'
  /** An order waits for its payment. */
  | 'ORDER_PLACED'
  /** The password was changed. */
  | 'PASSWORD_CHANGED'
  /** A link to choose a new password. */
  | 'PASSWORD_RESET'
  /** A payment was received. */
  | 'PAYMENT_RECEIVED'
  /** A payment whose amount did not match was looked into. */
  | 'PAYMENT_REVIEWED'
  /** The wallet holds too little for the next period of an instance. */
  | 'RENEWAL_FAILED'
  /** The paid period of an instance ends soon. */
  | 'RENEWAL_REMINDER'
  /** A suspended instance is about to be destroyed. */
  | 'TERMINATION_WARNING'
  /** A top-up has arrived. */
  | 'TOPPED_UP'
  /** A bank transfer was approved or rejected. */
  | 'TRANSFER_DECIDED'
  /** Staff corrected the wallet. */
  | 'WALLET_ADJUSTED'
  /** Money arrived in the wallet. */
  | 'WALLET_CREDITED'
  /** The account was opened. */
  | 'WELCOME';

/** Your e-mail address is not confirmed yet; confirm it, then repeat. */
export type EmailNotVerifiedError = UserError & {
  __typename?: 'EmailNotVerifiedError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** Always null: no input caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
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

/** Up to where to mark notices as read. */
export type MarkAllNotificationsReadInput = {
  /** The newest notice the reader has seen: newer ones stay unread; all are marked without it. */
  newestNoticeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The outcome of `markAllNotificationsRead`. */
export type MarkAllNotificationsReadResult = MarkAllNotificationsReadSuccess;

/** The notices are read. */
export type MarkAllNotificationsReadSuccess = {
  __typename?: 'MarkAllNotificationsReadSuccess';
  /** How many notices were marked by this. */
  markedCount: Scalars['Int']['output'];
  /** How many notices remain unread. */
  unreadCount: Scalars['Int']['output'];
};

/** Which notice to mark. */
export type MarkNotificationReadInput = {
  /** The notice. */
  noticeId: Scalars['ID']['input'];
};

/** The outcome of `markNotificationRead`. */
export type MarkNotificationReadResult = MarkNotificationReadSuccess | NotFoundError;

/** The notice is read. */
export type MarkNotificationReadSuccess = {
  __typename?: 'MarkNotificationReadSuccess';
  /** The notice. */
  notice: Notice;
  /** How many notices remain unread. */
  unreadCount: Scalars['Int']['output'];
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
  /** Marks every notice of the viewer as read; safe to repeat. */
  markAllNotificationsRead: MarkAllNotificationsReadResult;
  /** Marks a notice as read; safe to repeat. */
  markNotificationRead: MarkNotificationReadResult;
  /** Sends a mail that was given up once more, if what it says still counts. */
  resendDelivery: ResendDeliveryResult;
  /** Switches one kind of news on or off for one channel; counts for news from now on. */
  setNotificationPreference: SetNotificationPreferenceResult;
};


export type MutationMarkAllNotificationsReadArgs = {
  input: MarkAllNotificationsReadInput;
};


export type MutationMarkNotificationReadArgs = {
  input: MarkNotificationReadInput;
};


export type MutationResendDeliveryArgs = {
  input: ResendDeliveryInput;
};


export type MutationSetNotificationPreferenceArgs = {
  input: SetNotificationPreferenceInput;
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

/** A message to a user, kept in the app. */
export type Notice = Node & {
  __typename?: 'Notice';
  /** A sentence or two, in the reader's language, as plain text. */
  body: Scalars['String']['output'];
  /** When it happened. */
  createdAt: Scalars['DateTime']['output'];
  /** The opaque identifier, prefixed `ntc_`. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: NoticeKind;
  /** Where in the app to look, as a path, if anywhere. */
  link?: Maybe<Scalars['String']['output']>;
  /** When it was read. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** One line, in the reader's language. */
  title: Scalars['String']['output'];
};

/** A page of notices. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The notices of this page with their cursors. */
  edges: Array<NoticeEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many notices are unread, on all pages. */
  unreadCount: Scalars['Int']['output'];
};

/** A notice within a page. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** The position of the notice, for `after`. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: Notice;
};

/** Which notices to return. */
export type NoticeFilter = {
  /** Only those that are read, or only those that are not. */
  isRead?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a notice is about. */
export type NoticeKind =
  /** The wallet does not cover the renewals of the next seven days. */
  | 'BALANCE_LOW'
  /** What remained of a bonus has ended. */
  | 'BONUS_EXPIRED'
  /** A bonus ends within three days. */
  | 'BONUS_EXPIRING'
  /** A top-up earned a bonus. */
  | 'BONUS_RECEIVED'
  /** An instance could not be delivered. */
  | 'INSTANCE_FAILED'
  /** An instance is ready to use. */
  | 'INSTANCE_READY'
  /** The next period of an instance was paid. */
  | 'INSTANCE_RENEWED'
  /** An instance was not paid in time and is powered off. */
  | 'INSTANCE_SUSPENDED'
  /** An instance was not paid for and has ended. */
  | 'INSTANCE_TERMINATED'
  /** An order waits for its payment. */
  | 'ORDER_PLACED'
  /** A payment was received. */
  | 'PAYMENT_RECEIVED'
  /** A payment whose amount did not match was looked into. */
  | 'PAYMENT_REVIEWED'
  /** The wallet holds too little for the next period of an instance. */
  | 'RENEWAL_FAILED'
  /** The paid period of an instance ends soon. */
  | 'RENEWAL_REMINDER'
  /** Something happened to the safety of the account, such as a new password or a new sign-in. */
  | 'SECURITY'
  /** A suspended instance is about to be destroyed. */
  | 'TERMINATION_WARNING'
  /** A top-up has arrived. */
  | 'TOPPED_UP'
  /** A bank transfer was approved or rejected. */
  | 'TRANSFER_DECIDED'
  /** Staff corrected the wallet. */
  | 'WALLET_ADJUSTED'
  /** Money arrived in the wallet. */
  | 'WALLET_CREDITED'
  /** The account was opened. */
  | 'WELCOME';

/** A way to reach somebody. */
export type NotificationChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** Kept in the app. */
  | 'IN_APP';

/** This kind of news cannot be switched off. */
export type NotificationMandatoryError = UserError & {
  __typename?: 'NotificationMandatoryError';
  /** The kind of news that stays on. */
  kind: NoticeKind;
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Whether the viewer is told one kind of news through one channel. */
export type NotificationPreference = {
  __typename?: 'NotificationPreference';
  /** The channel. */
  channel: NotificationChannel;
  /** Whether the viewer is told. */
  isEnabled: Scalars['Boolean']['output'];
  /** Whether it cannot be switched off, because the safety of the account depends on it. */
  isMandatory: Scalars['Boolean']['output'];
  /** The kind of news. */
  kind: NoticeKind;
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
  /** What was mailed to whom, newest first. */
  deliveries?: Maybe<DeliveryConnection>;
  /** What the viewer wants to be told, for every kind of news and every channel. */
  notificationPreferences?: Maybe<Array<NotificationPreference>>;
  /** The viewer's notices, newest first. */
  notifications?: Maybe<NoticeConnection>;
};


export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: Scalars['Int']['input'];
};

/** The plan cannot be delivered in this region right now. */
export type RegionSoldOutError = UserError & {
  __typename?: 'RegionSoldOutError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Which delivery to send again, and why. */
export type ResendDeliveryInput = {
  /** The delivery. */
  deliveryId: Scalars['ID']['input'];
  /** Why, in 3–500 characters; kept with the delivery. */
  reason: Scalars['String']['input'];
};

/** The outcome of `resendDelivery`. */
export type ResendDeliveryResult = DeliveryNotFailedError | InvalidInputError | NotFoundError | ResendDeliverySuccess;

/** It waits to be sent again. */
export type ResendDeliverySuccess = {
  __typename?: 'ResendDeliverySuccess';
  /** The delivery. */
  delivery: Delivery;
};

/** What to switch on or off. */
export type SetNotificationPreferenceInput = {
  /** The channel. */
  channel: NotificationChannel;
  /** Whether the viewer wants to be told. */
  isEnabled: Scalars['Boolean']['input'];
  /** The kind of news. */
  kind: NoticeKind;
};

/** The outcome of `setNotificationPreference`. */
export type SetNotificationPreferenceResult = NotificationMandatoryError | SetNotificationPreferenceSuccess;

/** It is switched. */
export type SetNotificationPreferenceSuccess = {
  __typename?: 'SetNotificationPreferenceSuccess';
  /** What was switched. */
  preference: NotificationPreference;
  /** All preferences as they are now. */
  preferences: Array<NotificationPreference>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** A notice for the viewer arrived. */
  notificationReceived: Notice;
};

/** Somebody with an account. */
export type User = {
  __typename?: 'User';
  /** The opaque identifier, prefixed `usr_`. */
  id: Scalars['ID']['output'];
};

/** An expected failure that says what to do about it. */
export type UserError = {
  /** What went wrong and what to do, in English; apps translate by type and code. */
  message: Scalars['String']['output'];
  /** The input field that caused it, outermost first. */
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
  Delivery: Delivery;
  Notice: Notice;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}> );
  Notice:
    ( { __typename: 'Notice' }
    & GraphQLRecursivePick<FederationTypes['Notice'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  MarkAllNotificationsReadResult: ( MarkAllNotificationsReadSuccess & { __typename: 'MarkAllNotificationsReadSuccess' } );
  MarkNotificationReadResult:
    | ( Omit<MarkNotificationReadSuccess, 'notice'> & { notice: _RefType['Notice'] } & { __typename: 'MarkNotificationReadSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ResendDeliveryResult:
    | ( DeliveryNotFailedError & { __typename: 'DeliveryNotFailedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ResendDeliverySuccess, 'delivery'> & { delivery: _RefType['Delivery'] } & { __typename: 'ResendDeliverySuccess' } )
  ;
  SetNotificationPreferenceResult:
    | ( NotificationMandatoryError & { __typename: 'NotificationMandatoryError' } )
    | ( SetNotificationPreferenceSuccess & { __typename: 'SetNotificationPreferenceSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DeliveryEntity )
    | ( NoticeEntity )
  ;
  UserError:
    | ( CouponUnavailableError )
    | ( DeliveryNotFailedError )
    | ( EmailNotVerifiedError )
    | ( IdempotencyConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( NotificationMandatoryError )
    | ( ProofRequiredError )
    | ( RegionSoldOutError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BillingPeriod: BillingPeriod;
  CouponProblem: CouponProblem;
  CouponUnavailableError: ResolverTypeWrapper<CouponUnavailableError>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Delivery: ResolverTypeWrapper<DeliveryEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'edges'> & { edges: Array<ResolversTypes['DeliveryEdge']> }>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryFilter: DeliveryFilter;
  DeliveryNotFailedError: ResolverTypeWrapper<DeliveryNotFailedError>;
  DeliveryResend: ResolverTypeWrapper<Omit<DeliveryResend, 'by'> & { by?: Maybe<ResolversTypes['User']> }>;
  DeliveryState: DeliveryState;
  DeliveryTemplate: DeliveryTemplate;
  EmailNotVerifiedError: ResolverTypeWrapper<EmailNotVerifiedError>;
  FieldIssue: ResolverTypeWrapper<FieldIssue>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  MarkAllNotificationsReadInput: MarkAllNotificationsReadInput;
  MarkAllNotificationsReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkAllNotificationsReadResult']>;
  MarkAllNotificationsReadSuccess: ResolverTypeWrapper<MarkAllNotificationsReadSuccess>;
  MarkNotificationReadInput: MarkNotificationReadInput;
  MarkNotificationReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNotificationReadResult']>;
  MarkNotificationReadSuccess: ResolverTypeWrapper<Omit<MarkNotificationReadSuccess, 'notice'> & { notice: ResolversTypes['Notice'] }>;
  Mode: Mode;
  ModeFilter: ModeFilter;
  Money: ResolverTypeWrapper<Money>;
  MoneyAmount: ResolverTypeWrapper<Scalars['MoneyAmount']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Notice: ResolverTypeWrapper<NoticeEntity>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeFilter: NoticeFilter;
  NoticeKind: NoticeKind;
  NotificationChannel: NotificationChannel;
  NotificationMandatoryError: ResolverTypeWrapper<NotificationMandatoryError>;
  NotificationPreference: ResolverTypeWrapper<NotificationPreference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceLine: ResolverTypeWrapper<PriceLine>;
  PriceLineKind: PriceLineKind;
  ProofRequiredError: ResolverTypeWrapper<ProofRequiredError>;
  Provider: Provider;
  ProviderOffer: ResolverTypeWrapper<ProviderOffer>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegionSoldOutError: ResolverTypeWrapper<RegionSoldOutError>;
  ResendDeliveryInput: ResendDeliveryInput;
  ResendDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendDeliveryResult']>;
  ResendDeliverySuccess: ResolverTypeWrapper<Omit<ResendDeliverySuccess, 'delivery'> & { delivery: ResolversTypes['Delivery'] }>;
  SetNotificationPreferenceInput: SetNotificationPreferenceInput;
  SetNotificationPreferenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNotificationPreferenceResult']>;
  SetNotificationPreferenceSuccess: ResolverTypeWrapper<SetNotificationPreferenceSuccess>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CouponUnavailableError: CouponUnavailableError;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Delivery: DeliveryEntity;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  DeliveryConnection: Omit<DeliveryConnection, 'edges'> & { edges: Array<ResolversParentTypes['DeliveryEdge']> };
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliveryFilter: DeliveryFilter;
  DeliveryNotFailedError: DeliveryNotFailedError;
  DeliveryResend: Omit<DeliveryResend, 'by'> & { by?: Maybe<ResolversParentTypes['User']> };
  EmailNotVerifiedError: EmailNotVerifiedError;
  FieldIssue: FieldIssue;
  IdempotencyConflictError: IdempotencyConflictError;
  InvalidInputError: InvalidInputError;
  MarkAllNotificationsReadInput: MarkAllNotificationsReadInput;
  MarkAllNotificationsReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkAllNotificationsReadResult'];
  MarkAllNotificationsReadSuccess: MarkAllNotificationsReadSuccess;
  MarkNotificationReadInput: MarkNotificationReadInput;
  MarkNotificationReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNotificationReadResult'];
  MarkNotificationReadSuccess: Omit<MarkNotificationReadSuccess, 'notice'> & { notice: ResolversParentTypes['Notice'] };
  Money: Money;
  MoneyAmount: Scalars['MoneyAmount']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  Notice: NoticeEntity;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeFilter: NoticeFilter;
  NotificationMandatoryError: NotificationMandatoryError;
  NotificationPreference: NotificationPreference;
  PageInfo: PageInfo;
  PriceLine: PriceLine;
  ProofRequiredError: ProofRequiredError;
  ProviderOffer: ProviderOffer;
  Query: Record<PropertyKey, never>;
  RegionSoldOutError: RegionSoldOutError;
  ResendDeliveryInput: ResendDeliveryInput;
  ResendDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ResendDeliveryResult'];
  ResendDeliverySuccess: Omit<ResendDeliverySuccess, 'delivery'> & { delivery: ResolversParentTypes['Delivery'] };
  SetNotificationPreferenceInput: SetNotificationPreferenceInput;
  SetNotificationPreferenceResult: ResolversUnionTypes<ResolversParentTypes>['SetNotificationPreferenceResult'];
  SetNotificationPreferenceSuccess: SetNotificationPreferenceSuccess;
  Subscription: Record<PropertyKey, never>;
  User: EntityReference;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type AuthDirectiveArgs = {
  allow?: Array<Scalars['String']['input']>;
  scope?: Maybe<Scalars['String']['input']>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CouponUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponUnavailableError'] = ResolversParentTypes['CouponUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CouponProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'], FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resend?: Resolver<Maybe<ResolversTypes['DeliveryResend']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['DeliveryTemplate'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  viewerCanResend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryNotFailedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryNotFailedError'] = ResolversParentTypes['DeliveryNotFailedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryResendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryResend'] = ResolversParentTypes['DeliveryResend']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmailNotVerifiedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailNotVerifiedError'] = ResolversParentTypes['EmailNotVerifiedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  issues?: Resolver<Array<ResolversTypes['FieldIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkAllNotificationsReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkAllNotificationsReadResult'] = ResolversParentTypes['MarkAllNotificationsReadResult']> = {
  __resolveType?: TypeResolveFn<'MarkAllNotificationsReadSuccess', ParentType, ContextType>;
};

export type MarkAllNotificationsReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkAllNotificationsReadSuccess'] = ResolversParentTypes['MarkAllNotificationsReadSuccess']> = {
  markedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNotificationReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationReadResult'] = ResolversParentTypes['MarkNotificationReadResult']> = {
  __resolveType?: TypeResolveFn<'MarkNotificationReadSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type MarkNotificationReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationReadSuccess'] = ResolversParentTypes['MarkNotificationReadSuccess']> = {
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  markAllNotificationsRead?: Resolver<ResolversTypes['MarkAllNotificationsReadResult'], ParentType, ContextType, RequireFields<MutationMarkAllNotificationsReadArgs, 'input'>>;
  markNotificationRead?: Resolver<ResolversTypes['MarkNotificationReadResult'], ParentType, ContextType, RequireFields<MutationMarkNotificationReadArgs, 'input'>>;
  resendDelivery?: Resolver<ResolversTypes['ResendDeliveryResult'], ParentType, ContextType, RequireFields<MutationResendDeliveryArgs, 'input'>>;
  setNotificationPreference?: Resolver<ResolversTypes['SetNotificationPreferenceResult'], ParentType, ContextType, RequireFields<MutationSetNotificationPreferenceArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Delivery' | 'Notice', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice'], FederationReferenceType extends FederationReferenceTypes['Notice'] = FederationReferenceTypes['Notice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NotificationMandatoryErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationMandatoryError'] = ResolversParentTypes['NotificationMandatoryError']> = {
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreference'] = ResolversParentTypes['NotificationPreference']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
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
  deliveries?: Resolver<Maybe<ResolversTypes['DeliveryConnection']>, ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'first'>>;
  notificationPreferences?: Resolver<Maybe<Array<ResolversTypes['NotificationPreference']>>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
};

export type RegionSoldOutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionSoldOutError'] = ResolversParentTypes['RegionSoldOutError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendDeliveryResult'] = ResolversParentTypes['ResendDeliveryResult']> = {
  __resolveType?: TypeResolveFn<'DeliveryNotFailedError' | 'InvalidInputError' | 'NotFoundError' | 'ResendDeliverySuccess', ParentType, ContextType>;
};

export type ResendDeliverySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendDeliverySuccess'] = ResolversParentTypes['ResendDeliverySuccess']> = {
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetNotificationPreferenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNotificationPreferenceResult'] = ResolversParentTypes['SetNotificationPreferenceResult']> = {
  __resolveType?: TypeResolveFn<'NotificationMandatoryError' | 'SetNotificationPreferenceSuccess', ParentType, ContextType>;
};

export type SetNotificationPreferenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNotificationPreferenceSuccess'] = ResolversParentTypes['SetNotificationPreferenceSuccess']> = {
  preference?: Resolver<ResolversTypes['NotificationPreference'], ParentType, ContextType>;
  preferences?: Resolver<Array<ResolversTypes['NotificationPreference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationReceived?: SubscriptionResolver<ResolversTypes['Notice'], "notificationReceived", ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'CouponUnavailableError' | 'DeliveryNotFailedError' | 'EmailNotVerifiedError' | 'IdempotencyConflictError' | 'InvalidInputError' | 'NotFoundError' | 'NotificationMandatoryError' | 'ProofRequiredError' | 'RegionSoldOutError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CouponUnavailableError?: CouponUnavailableErrorResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryNotFailedError?: DeliveryNotFailedErrorResolvers<ContextType>;
  DeliveryResend?: DeliveryResendResolvers<ContextType>;
  EmailNotVerifiedError?: EmailNotVerifiedErrorResolvers<ContextType>;
  FieldIssue?: FieldIssueResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  MarkAllNotificationsReadResult?: MarkAllNotificationsReadResultResolvers<ContextType>;
  MarkAllNotificationsReadSuccess?: MarkAllNotificationsReadSuccessResolvers<ContextType>;
  MarkNotificationReadResult?: MarkNotificationReadResultResolvers<ContextType>;
  MarkNotificationReadSuccess?: MarkNotificationReadSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyAmount?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NotificationMandatoryError?: NotificationMandatoryErrorResolvers<ContextType>;
  NotificationPreference?: NotificationPreferenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceLine?: PriceLineResolvers<ContextType>;
  ProofRequiredError?: ProofRequiredErrorResolvers<ContextType>;
  ProviderOffer?: ProviderOfferResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegionSoldOutError?: RegionSoldOutErrorResolvers<ContextType>;
  ResendDeliveryResult?: ResendDeliveryResultResolvers<ContextType>;
  ResendDeliverySuccess?: ResendDeliverySuccessResolvers<ContextType>;
  SetNotificationPreferenceResult?: SetNotificationPreferenceResultResolvers<ContextType>;
  SetNotificationPreferenceSuccess?: SetNotificationPreferenceSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
