import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstanceEntity } from '../modules/instance/instance.entity.ts';
import type { InstanceActEntity } from '../modules/renewal/instance-act.entity.ts';
import type { RenewalEntity } from '../modules/renewal/renewal.entity.ts';
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

/** The credentials were already shown, or the instance is not ready. */
export type CredentialsUnavailableError = UserError & {
  __typename?: 'CredentialsUnavailableError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A currency the platform counts in. */
export type Currency =
  /** Indonesian rupiah, counted in whole rupiah. */
  | 'IDR'
  /** United States dollar, counted in cents. */
  | 'USD';

/** What automatic renewals take on one day. */
export type DayOfRenewals = {
  __typename?: 'DayOfRenewals';
  /** What they take together, tax included. */
  amount: Money;
  /** How many periods are paid. */
  count: Scalars['Int']['output'];
  /** The day in Jakarta. */
  on: Scalars['Date']['output'];
};

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

/** A virtual server a customer owns. */
export type Instance = Node & {
  __typename?: 'Instance';
  /** When it first ran. */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether its next period is paid from the wallet by itself. */
  autoRenew: Scalars['Boolean']['output'];
  /** When it was paid for. */
  createdAt: Scalars['DateTime']['output'];
  /** The period that is paid for, once it runs. */
  currentPeriod?: Maybe<PaidPeriod>;
  /** Who owns it. */
  customer?: Maybe<User>;
  /** Until when it keeps running although its period is over; null while it is paid and once it is suspended. */
  graceUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The hostname. */
  hostname: Scalars['String']['output'];
  /** The opaque identifier, prefixed `ins_`. */
  id: Scalars['ID']['output'];
  /** What was done to it and by whom, newest first, at most 50 lines. */
  journal: Array<InstanceAct>;
  /** Whether it is a real server or one of test mode. */
  mode: Mode;
  /** Its addresses. */
  network: InstanceNetwork;
  /** What the next period costs; null before the first run, after the end, and while nobody can tell. */
  nextRenewal?: Maybe<NextRenewal>;
  /** The order it was bought with. */
  order?: Maybe<Order>;
  /** The operating system it started with. */
  osImage?: Maybe<OsImage>;
  /** Until when it is paid, once it runs. */
  paidUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How long one paid period lasts. */
  period: BillingPeriod;
  /** The plan it was bought as. */
  plan?: Maybe<Plan>;
  /** The steps of its preparation, oldest first. */
  preparation: Array<PreparationStep>;
  /** The project it belongs to, if any. */
  project?: Maybe<Project>;
  /** Where it runs. */
  region?: Maybe<Region>;
  /** What it is doing. */
  status: InstanceStatus;
  /** When a suspended instance is destroyed unless it is paid for. */
  terminatesAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer may pay its next period now. */
  viewerCanRenew: Scalars['Boolean']['output'];
  /** Whether the viewer may see the root password, which is shown once. */
  viewerCanRevealCredentials: Scalars['Boolean']['output'];
  /** Whether the viewer may switch its automatic renewal. */
  viewerCanSetAutoRenew: Scalars['Boolean']['output'];
};

/** One line of an instance's journal. */
export type InstanceAct = {
  __typename?: 'InstanceAct';
  /** When it was done. */
  actedAt: Scalars['DateTime']['output'];
  /** The amount it was about, if any; null where it tells of a wallet that the viewer may not see. */
  amount?: Maybe<Money>;
  /** Who did it. */
  author: InstanceActAuthor;
  /** The opaque identifier, prefixed `iac_`. */
  id: Scalars['ID']['output'];
  /** The number of the invoice it led to, if any. */
  invoiceNumber?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  kind: InstanceActKind;
  /** Until when it was then paid, or when it would have ended. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** Who did something to an instance. */
export type InstanceActAuthor =
  /** The customer. */
  | 'CUSTOMER'
  /** The platform itself. */
  | 'SYSTEM';

/** What was done to an instance. */
export type InstanceActKind =
  /** Automatic renewal was switched off. */
  | 'AUTO_RENEW_OFF'
  /** Automatic renewal was switched on. */
  | 'AUTO_RENEW_ON'
  /** Its server is off at the provider. */
  | 'POWERED_OFF'
  /** Its server is on at the provider. */
  | 'POWERED_ON'
  /** The wallet held too little. */
  | 'RENEWAL_REFUSED'
  /** A period was paid. */
  | 'RENEWED'
  /** It is paid again and is powered on. */
  | 'RESUMED'
  /** Nothing of its server is left at the provider. */
  | 'SERVER_DESTROYED'
  /** It was not paid in time and is powered off. */
  | 'SUSPENDED'
  /** It has ended; its server is to be destroyed. */
  | 'TERMINATED'
  /** The owner was warned for the last time. */
  | 'TERMINATION_WARNED';

/** A page of instances. */
export type InstanceConnection = {
  __typename?: 'InstanceConnection';
  /** The instances of this page with their cursors. */
  edges: Array<InstanceEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An instance within a page. */
export type InstanceEdge = {
  __typename?: 'InstanceEdge';
  /** The position of the instance, for `after`. */
  cursor: Scalars['String']['output'];
  /** The instance. */
  node: Instance;
};

/** Which instances to list. */
export type InstanceFilter = {
  /** Only instances of this customer; staff only. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Live instances, those of test mode, or both; for staff, others see their own mode. */
  mode?: InputMaybe<ModeFilter>;
  /** Only instances in this project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Only instances with one of these statuses. */
  statuses?: InputMaybe<Array<InstanceStatus>>;
};

/** The addresses of an instance. */
export type InstanceNetwork = {
  __typename?: 'InstanceNetwork';
  /** The public IPv4 address, once assigned. */
  ipv4?: Maybe<Scalars['String']['output']>;
  /** The public IPv6 address, once assigned. */
  ipv6?: Maybe<Scalars['String']['output']>;
};

/** What an instance is doing. */
export type InstanceStatus =
  /** Could not be created; the refund is on its way. */
  | 'FAILED'
  /** Paid for and queued. */
  | 'PENDING'
  /** Being created at the provider. */
  | 'PROVISIONING'
  /** Restarting. */
  | 'REBOOTING'
  /** Being installed anew. */
  | 'REBUILDING'
  /** Getting a new root password. */
  | 'RESETTING_PASSWORD'
  /** Changing its size. */
  | 'RESIZING'
  /** On. */
  | 'RUNNING'
  /** Off. */
  | 'STOPPED'
  /** Switched off because it is not paid for. */
  | 'SUSPENDED'
  /** Gone. */
  | 'TERMINATED';

/** The wallet holds too little; nothing was charged. */
export type InsufficientBalanceError = UserError & {
  __typename?: 'InsufficientBalanceError';
  /** What the wallet holds; null for API keys that may not see it. */
  balance?: Maybe<Money>;
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What is missing; null for API keys that may not see the wallet. */
  shortfall?: Maybe<Money>;
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

/** What a customer owes or paid. */
export type Invoice = {
  __typename?: 'Invoice';
  /** The opaque identifier, prefixed `inv_`. */
  id: Scalars['ID']['output'];
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
  /** Pays the next period of an instance now from the wallet, and all that is overdue; brings back a suspended one; by an API key it counts against the key's monthly cap. */
  renewInstance: RenewInstanceResult;
  /** Shows the root password of an instance, once; afterwards it is forgotten. */
  revealInstanceCredentials: RevealInstanceCredentialsResult;
  /** Switches the automatic renewal of an instance on or off; off lets it end with its paid period. */
  setAutoRenew: SetAutoRenewResult;
};


export type MutationRenewInstanceArgs = {
  input: RenewInstanceInput;
};


export type MutationRevealInstanceCredentialsArgs = {
  input: RevealInstanceCredentialsInput;
};


export type MutationSetAutoRenewArgs = {
  input: SetAutoRenewInput;
};

/** What the next period of an instance costs. */
export type NextRenewal = {
  __typename?: 'NextRenewal';
  /** When it is taken from the wallet by itself; null when it is not. */
  chargesAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the wallet lacks for it; null while nobody can tell, and for keys that may not see the wallet. */
  missing?: Maybe<Money>;
  /** How many periods that are; one unless several are overdue. */
  periods: Scalars['Int']['output'];
  /** The price with tax by the rate of today; of all periods when several are overdue. */
  price: Money;
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

/** A purchase of one or more instances of one plan. */
export type Order = {
  __typename?: 'Order';
  /** The opaque identifier, prefixed `ord_`. */
  id: Scalars['ID']['output'];
  /** The instances of this order, in the order of their hostnames; empty until it is paid. */
  instances?: Maybe<Array<Instance>>;
};

/** An operating system a server can start with. */
export type OsImage = {
  __typename?: 'OsImage';
  /** The opaque identifier, prefixed `img_`. */
  id: Scalars['ID']['output'];
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

/** A period that is paid for. */
export type PaidPeriod = {
  __typename?: 'PaidPeriod';
  /** When it ends and the next begins. */
  endsAt: Scalars['DateTime']['output'];
  /** When it began. */
  startsAt: Scalars['DateTime']['output'];
};

/** A virtual server on offer. */
export type Plan = {
  __typename?: 'Plan';
  /** The opaque identifier, prefixed `pln_`. */
  id: Scalars['ID']['output'];
};

/** A step of an instance's preparation that was reached. */
export type PreparationStep = {
  __typename?: 'PreparationStep';
  /** Which step. */
  kind: PreparationStepKind;
  /** When it was reached. */
  reachedAt: Scalars['DateTime']['output'];
};

/** The steps of preparing an instance, in their order. */
export type PreparationStepKind =
  /** The server has an address. */
  | 'ADDRESS_ASSIGNED'
  /** The operating system is starting. */
  | 'BOOTING'
  /** The provider created the server. */
  | 'CREATED'
  /** It could not be created. */
  | 'FAILED'
  /** Paid for and waiting for its turn. */
  | 'QUEUED'
  /** It can be used. */
  | 'READY';

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

/** A group of orders, instances and invoices. */
export type Project = {
  __typename?: 'Project';
  /** The opaque identifier, prefixed `prj_`. */
  id: Scalars['ID']['output'];
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
  /** One instance of yours, null when there is none. */
  instance?: Maybe<Instance>;
  /** Your instances, newest first; staff see everybody's. */
  instances?: Maybe<InstanceConnection>;
  /** Runs of the renewal that stopped because they would have touched too many instances. */
  renewalBrakes?: Maybe<Array<RenewalBrake>>;
  /** What is needed to create the server of an instance, for `providers`. */
  serverSpecification?: Maybe<ServerSpecification>;
  /** What automatic renewals will take from an owner's wallet, by day, for `billing`. */
  upcomingRenewals: Array<DayOfRenewals>;
};


export type QueryInstanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstanceFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryServerSpecificationArgs = {
  instanceId: Scalars['ID']['input'];
};


export type QueryUpcomingRenewalsArgs = {
  ownerId: Scalars['ID']['input'];
  until: Scalars['DateTime']['input'];
};

/** A place where servers run. */
export type Region = {
  __typename?: 'Region';
  /** The opaque identifier, prefixed `rgn_`. */
  id: Scalars['ID']['output'];
};

/** The plan cannot be delivered in this region right now. */
export type RegionSoldOutError = UserError & {
  __typename?: 'RegionSoldOutError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Which instance to renew. */
export type RenewInstanceInput = {
  /** A key of your choosing: the same key pays the same period, once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The instance. */
  instanceId: Scalars['ID']['input'];
};

/** The outcome of `renewInstance`. */
export type RenewInstanceResult = IdempotencyConflictError | InsufficientBalanceError | InvalidInputError | NotFoundError | RenewInstanceSuccess | RenewalUnavailableError | SpendingCapExceededError;

/** The period is paid. */
export type RenewInstanceSuccess = {
  __typename?: 'RenewInstanceSuccess';
  /** The instance. */
  instance: Instance;
  /** The last period that was paid. */
  renewal: Renewal;
};

/** A period that was paid from the wallet. */
export type Renewal = {
  __typename?: 'Renewal';
  /** What was paid, tax included. */
  amount: Money;
  /** The invoice. */
  invoice?: Maybe<Invoice>;
  /** The number of the invoice. */
  invoiceNumber: Scalars['String']['output'];
  /** When the period ends. */
  periodEndsAt: Scalars['DateTime']['output'];
  /** When the period begins. */
  periodStartsAt: Scalars['DateTime']['output'];
};

/** A run that stopped because it would have touched too many instances; nobody was changed. */
export type RenewalBrake = {
  __typename?: 'RenewalBrake';
  /** What the run would have done. */
  act: RenewalBrakeAct;
  /** How many instances it would have touched at the last try. */
  candidates: Scalars['Int']['output'];
  /** When it first stopped. */
  engagedAt: Scalars['DateTime']['output'];
  /** How many live instances there were. */
  live: Scalars['Int']['output'];
};

/** What a run would have done. */
export type RenewalBrakeAct =
  /** Power off what is not paid for. */
  | 'SUSPEND'
  /** Destroy what was not paid for a week. */
  | 'TERMINATE';

/** The instance has ended, never ran, or its next period is paid already. */
export type RenewalUnavailableError = UserError & {
  __typename?: 'RenewalUnavailableError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Which instance to show the credentials of. */
export type RevealInstanceCredentialsInput = {
  /** The instance. */
  instanceId: Scalars['ID']['input'];
};

/** The outcome of `revealInstanceCredentials`. */
export type RevealInstanceCredentialsResult = CredentialsUnavailableError | NotFoundError | ProofRequiredError | RevealInstanceCredentialsSuccess;

/** The credentials; they will not be shown again. */
export type RevealInstanceCredentialsSuccess = {
  __typename?: 'RevealInstanceCredentialsSuccess';
  /** The instance, whose credentials can no longer be revealed. */
  instance: Instance;
  /** The password of that user. */
  password: Scalars['String']['output'];
  /** The user to sign in as. */
  username: Scalars['String']['output'];
};

/** What is needed to create the server of an instance. */
export type ServerSpecification = {
  __typename?: 'ServerSpecification';
  /** The hostname. */
  hostname: Scalars['String']['output'];
  /** The instance. */
  instanceId: Scalars['ID']['output'];
  /** Whether its owner is suspended: nothing is created until that is over. */
  isHeld: Scalars['Boolean']['output'];
  /** Where the plan can be bought, best first. */
  offers: Array<ProviderOffer>;
  /** Public SSH keys to install. */
  sshKeys: Array<Scalars['String']['output']>;
  /** The cloud-init document to start with, as plain text; contains no clear-text secret. */
  userData: Scalars['String']['output'];
};

/** Which instance, and how. */
export type SetAutoRenewInput = {
  /** The instance. */
  instanceId: Scalars['ID']['input'];
  /** Whether it renews by itself. */
  isEnabled: Scalars['Boolean']['input'];
};

/** The outcome of `setAutoRenew`. */
export type SetAutoRenewResult = NotFoundError | RenewalUnavailableError | SetAutoRenewSuccess;

/** It is switched. */
export type SetAutoRenewSuccess = {
  __typename?: 'SetAutoRenewSuccess';
  /** The instance. */
  instance: Instance;
};

/** The API key would spend more than it may in a month of Asia/Jakarta; nothing was charged. */
export type SpendingCapExceededError = UserError & {
  __typename?: 'SpendingCapExceededError';
  /** When the next month begins. */
  availableAt: Scalars['DateTime']['output'];
  /** What the key may spend in a month. */
  cap: Money;
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What it has spent in this one, payments that still wait included. */
  spent: Money;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Instances of yours as they are now when an argument is given, and again at each change of status, address or preparation. */
  instanceStatusChanged: Instance;
};


export type SubscriptionInstanceStatusChangedArgs = {
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
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
  Instance: Instance;
  Order: Order;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Instance:
    ( { __typename: 'Instance' }
    & GraphQLRecursivePick<FederationTypes['Instance'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RenewInstanceResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InsufficientBalanceError & { __typename: 'InsufficientBalanceError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RenewInstanceSuccess, 'instance' | 'renewal'> & { instance: _RefType['Instance'], renewal: _RefType['Renewal'] } & { __typename: 'RenewInstanceSuccess' } )
    | ( RenewalUnavailableError & { __typename: 'RenewalUnavailableError' } )
    | ( SpendingCapExceededError & { __typename: 'SpendingCapExceededError' } )
  ;
  RevealInstanceCredentialsResult:
    | ( CredentialsUnavailableError & { __typename: 'CredentialsUnavailableError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProofRequiredError & { __typename: 'ProofRequiredError' } )
    | ( Omit<RevealInstanceCredentialsSuccess, 'instance'> & { instance: _RefType['Instance'] } & { __typename: 'RevealInstanceCredentialsSuccess' } )
  ;
  SetAutoRenewResult:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RenewalUnavailableError & { __typename: 'RenewalUnavailableError' } )
    | ( Omit<SetAutoRenewSuccess, 'instance'> & { instance: _RefType['Instance'] } & { __typename: 'SetAutoRenewSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( InstanceEntity );
  UserError:
    | ( CouponUnavailableError )
    | ( CredentialsUnavailableError )
    | ( EmailNotVerifiedError )
    | ( IdempotencyConflictError )
    | ( InsufficientBalanceError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( ProofRequiredError )
    | ( RegionSoldOutError )
    | ( RenewalUnavailableError )
    | ( SpendingCapExceededError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BillingPeriod: BillingPeriod;
  CouponProblem: CouponProblem;
  CouponUnavailableError: ResolverTypeWrapper<CouponUnavailableError>;
  CredentialsUnavailableError: ResolverTypeWrapper<CredentialsUnavailableError>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayOfRenewals: ResolverTypeWrapper<DayOfRenewals>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EmailNotVerifiedError: ResolverTypeWrapper<EmailNotVerifiedError>;
  FieldIssue: ResolverTypeWrapper<FieldIssue>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  Instance: ResolverTypeWrapper<InstanceEntity>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InstanceAct: ResolverTypeWrapper<InstanceActEntity>;
  InstanceActAuthor: InstanceActAuthor;
  InstanceActKind: InstanceActKind;
  InstanceConnection: ResolverTypeWrapper<Omit<InstanceConnection, 'edges'> & { edges: Array<ResolversTypes['InstanceEdge']> }>;
  InstanceEdge: ResolverTypeWrapper<Omit<InstanceEdge, 'node'> & { node: ResolversTypes['Instance'] }>;
  InstanceFilter: InstanceFilter;
  InstanceNetwork: ResolverTypeWrapper<InstanceNetwork>;
  InstanceStatus: InstanceStatus;
  InsufficientBalanceError: ResolverTypeWrapper<InsufficientBalanceError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Invoice: ResolverTypeWrapper<EntityReference>;
  Mode: Mode;
  ModeFilter: ModeFilter;
  Money: ResolverTypeWrapper<Money>;
  MoneyAmount: ResolverTypeWrapper<Scalars['MoneyAmount']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextRenewal: ResolverTypeWrapper<NextRenewal>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Order: ResolverTypeWrapper<EntityReference>;
  OsImage: ResolverTypeWrapper<EntityReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaidPeriod: ResolverTypeWrapper<PaidPeriod>;
  Plan: ResolverTypeWrapper<EntityReference>;
  PreparationStep: ResolverTypeWrapper<PreparationStep>;
  PreparationStepKind: PreparationStepKind;
  PriceLine: ResolverTypeWrapper<PriceLine>;
  PriceLineKind: PriceLineKind;
  Project: ResolverTypeWrapper<Project>;
  ProofRequiredError: ResolverTypeWrapper<ProofRequiredError>;
  Provider: Provider;
  ProviderOffer: ResolverTypeWrapper<ProviderOffer>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<EntityReference>;
  RegionSoldOutError: ResolverTypeWrapper<RegionSoldOutError>;
  RenewInstanceInput: RenewInstanceInput;
  RenewInstanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewInstanceResult']>;
  RenewInstanceSuccess: ResolverTypeWrapper<Omit<RenewInstanceSuccess, 'instance' | 'renewal'> & { instance: ResolversTypes['Instance'], renewal: ResolversTypes['Renewal'] }>;
  Renewal: ResolverTypeWrapper<RenewalEntity>;
  RenewalBrake: ResolverTypeWrapper<RenewalBrake>;
  RenewalBrakeAct: RenewalBrakeAct;
  RenewalUnavailableError: ResolverTypeWrapper<RenewalUnavailableError>;
  RevealInstanceCredentialsInput: RevealInstanceCredentialsInput;
  RevealInstanceCredentialsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealInstanceCredentialsResult']>;
  RevealInstanceCredentialsSuccess: ResolverTypeWrapper<Omit<RevealInstanceCredentialsSuccess, 'instance'> & { instance: ResolversTypes['Instance'] }>;
  ServerSpecification: ResolverTypeWrapper<ServerSpecification>;
  SetAutoRenewInput: SetAutoRenewInput;
  SetAutoRenewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAutoRenewResult']>;
  SetAutoRenewSuccess: ResolverTypeWrapper<Omit<SetAutoRenewSuccess, 'instance'> & { instance: ResolversTypes['Instance'] }>;
  SpendingCapExceededError: ResolverTypeWrapper<SpendingCapExceededError>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CouponUnavailableError: CouponUnavailableError;
  CredentialsUnavailableError: CredentialsUnavailableError;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayOfRenewals: DayOfRenewals;
  Int: Scalars['Int']['output'];
  EmailNotVerifiedError: EmailNotVerifiedError;
  FieldIssue: FieldIssue;
  IdempotencyConflictError: IdempotencyConflictError;
  Instance: InstanceEntity;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  InstanceAct: InstanceActEntity;
  InstanceConnection: Omit<InstanceConnection, 'edges'> & { edges: Array<ResolversParentTypes['InstanceEdge']> };
  InstanceEdge: Omit<InstanceEdge, 'node'> & { node: ResolversParentTypes['Instance'] };
  InstanceFilter: InstanceFilter;
  InstanceNetwork: InstanceNetwork;
  InsufficientBalanceError: InsufficientBalanceError;
  InvalidInputError: InvalidInputError;
  Invoice: EntityReference;
  Money: Money;
  MoneyAmount: Scalars['MoneyAmount']['output'];
  Mutation: Record<PropertyKey, never>;
  NextRenewal: NextRenewal;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  Order: EntityReference;
  OsImage: EntityReference;
  PageInfo: PageInfo;
  PaidPeriod: PaidPeriod;
  Plan: EntityReference;
  PreparationStep: PreparationStep;
  PriceLine: PriceLine;
  Project: Project;
  ProofRequiredError: ProofRequiredError;
  ProviderOffer: ProviderOffer;
  Query: Record<PropertyKey, never>;
  Region: EntityReference;
  RegionSoldOutError: RegionSoldOutError;
  RenewInstanceInput: RenewInstanceInput;
  RenewInstanceResult: ResolversUnionTypes<ResolversParentTypes>['RenewInstanceResult'];
  RenewInstanceSuccess: Omit<RenewInstanceSuccess, 'instance' | 'renewal'> & { instance: ResolversParentTypes['Instance'], renewal: ResolversParentTypes['Renewal'] };
  Renewal: RenewalEntity;
  RenewalBrake: RenewalBrake;
  RenewalUnavailableError: RenewalUnavailableError;
  RevealInstanceCredentialsInput: RevealInstanceCredentialsInput;
  RevealInstanceCredentialsResult: ResolversUnionTypes<ResolversParentTypes>['RevealInstanceCredentialsResult'];
  RevealInstanceCredentialsSuccess: Omit<RevealInstanceCredentialsSuccess, 'instance'> & { instance: ResolversParentTypes['Instance'] };
  ServerSpecification: ServerSpecification;
  SetAutoRenewInput: SetAutoRenewInput;
  SetAutoRenewResult: ResolversUnionTypes<ResolversParentTypes>['SetAutoRenewResult'];
  SetAutoRenewSuccess: Omit<SetAutoRenewSuccess, 'instance'> & { instance: ResolversParentTypes['Instance'] };
  SpendingCapExceededError: SpendingCapExceededError;
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

export type CredentialsUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CredentialsUnavailableError'] = ResolversParentTypes['CredentialsUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayOfRenewalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayOfRenewals'] = ResolversParentTypes['DayOfRenewals']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type InstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance'], FederationReferenceType extends FederationReferenceTypes['Instance'] = FederationReferenceTypes['Instance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  autoRenew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentPeriod?: Resolver<Maybe<ResolversTypes['PaidPeriod']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  graceUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journal?: Resolver<Array<ResolversTypes['InstanceAct']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['InstanceNetwork'], ParentType, ContextType>;
  nextRenewal?: Resolver<Maybe<ResolversTypes['NextRenewal']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  osImage?: Resolver<Maybe<ResolversTypes['OsImage']>, ParentType, ContextType>;
  paidUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['BillingPeriod'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  preparation?: Resolver<Array<ResolversTypes['PreparationStep']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InstanceStatus'], ParentType, ContextType>;
  terminatesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanRenew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRevealCredentials?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSetAutoRenew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstanceActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceAct'] = ResolversParentTypes['InstanceAct']> = {
  actedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['InstanceActAuthor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstanceActKind'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InstanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceConnection'] = ResolversParentTypes['InstanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceEdge'] = ResolversParentTypes['InstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
};

export type InstanceNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceNetwork'] = ResolversParentTypes['InstanceNetwork']> = {
  ipv4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipv6?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InsufficientBalanceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientBalanceError'] = ResolversParentTypes['InsufficientBalanceError']> = {
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  shortfall?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  issues?: Resolver<Array<ResolversTypes['FieldIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['MoneyAmount'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export interface MoneyAmountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MoneyAmount'], any> {
  name: 'MoneyAmount';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  renewInstance?: Resolver<ResolversTypes['RenewInstanceResult'], ParentType, ContextType, RequireFields<MutationRenewInstanceArgs, 'input'>>;
  revealInstanceCredentials?: Resolver<ResolversTypes['RevealInstanceCredentialsResult'], ParentType, ContextType, RequireFields<MutationRevealInstanceCredentialsArgs, 'input'>>;
  setAutoRenew?: Resolver<ResolversTypes['SetAutoRenewResult'], ParentType, ContextType, RequireFields<MutationSetAutoRenewArgs, 'input'>>;
};

export type NextRenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextRenewal'] = ResolversParentTypes['NextRenewal']> = {
  chargesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  periods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Instance', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instances?: Resolver<Maybe<Array<ResolversTypes['Instance']>>, ParentType, ContextType>;
};

export type OsImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OsImage'] = ResolversParentTypes['OsImage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaidPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaidPeriod'] = ResolversParentTypes['PaidPeriod']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PreparationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparationStep'] = ResolversParentTypes['PreparationStep']> = {
  kind?: Resolver<ResolversTypes['PreparationStepKind'], ParentType, ContextType>;
  reachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceLine'] = ResolversParentTypes['PriceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceLineKind'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType, RequireFields<QueryInstanceArgs, 'id'>>;
  instances?: Resolver<Maybe<ResolversTypes['InstanceConnection']>, ParentType, ContextType, RequireFields<QueryInstancesArgs, 'first'>>;
  renewalBrakes?: Resolver<Maybe<Array<ResolversTypes['RenewalBrake']>>, ParentType, ContextType>;
  serverSpecification?: Resolver<Maybe<ResolversTypes['ServerSpecification']>, ParentType, ContextType, RequireFields<QueryServerSpecificationArgs, 'instanceId'>>;
  upcomingRenewals?: Resolver<Array<ResolversTypes['DayOfRenewals']>, ParentType, ContextType, RequireFields<QueryUpcomingRenewalsArgs, 'ownerId' | 'until'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegionSoldOutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionSoldOutError'] = ResolversParentTypes['RegionSoldOutError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewInstanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewInstanceResult'] = ResolversParentTypes['RenewInstanceResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflictError' | 'InsufficientBalanceError' | 'InvalidInputError' | 'NotFoundError' | 'RenewInstanceSuccess' | 'RenewalUnavailableError' | 'SpendingCapExceededError', ParentType, ContextType>;
};

export type RenewInstanceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewInstanceSuccess'] = ResolversParentTypes['RenewInstanceSuccess']> = {
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Renewal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  invoiceNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStartsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RenewalBrakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalBrake'] = ResolversParentTypes['RenewalBrake']> = {
  act?: Resolver<ResolversTypes['RenewalBrakeAct'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenewalUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalUnavailableError'] = ResolversParentTypes['RenewalUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealInstanceCredentialsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealInstanceCredentialsResult'] = ResolversParentTypes['RevealInstanceCredentialsResult']> = {
  __resolveType?: TypeResolveFn<'CredentialsUnavailableError' | 'NotFoundError' | 'ProofRequiredError' | 'RevealInstanceCredentialsSuccess', ParentType, ContextType>;
};

export type RevealInstanceCredentialsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealInstanceCredentialsSuccess'] = ResolversParentTypes['RevealInstanceCredentialsSuccess']> = {
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServerSpecificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServerSpecification'] = ResolversParentTypes['ServerSpecification']> = {
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['ProviderOffer']>, ParentType, ContextType>;
  sshKeys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  userData?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetAutoRenewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAutoRenewResult'] = ResolversParentTypes['SetAutoRenewResult']> = {
  __resolveType?: TypeResolveFn<'NotFoundError' | 'RenewalUnavailableError' | 'SetAutoRenewSuccess', ParentType, ContextType>;
};

export type SetAutoRenewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAutoRenewSuccess'] = ResolversParentTypes['SetAutoRenewSuccess']> = {
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpendingCapExceededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingCapExceededError'] = ResolversParentTypes['SpendingCapExceededError']> = {
  availableAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  instanceStatusChanged?: SubscriptionResolver<ResolversTypes['Instance'], "instanceStatusChanged", ParentType, ContextType, Partial<SubscriptionInstanceStatusChangedArgs>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'CouponUnavailableError' | 'CredentialsUnavailableError' | 'EmailNotVerifiedError' | 'IdempotencyConflictError' | 'InsufficientBalanceError' | 'InvalidInputError' | 'NotFoundError' | 'ProofRequiredError' | 'RegionSoldOutError' | 'RenewalUnavailableError' | 'SpendingCapExceededError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CouponUnavailableError?: CouponUnavailableErrorResolvers<ContextType>;
  CredentialsUnavailableError?: CredentialsUnavailableErrorResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayOfRenewals?: DayOfRenewalsResolvers<ContextType>;
  EmailNotVerifiedError?: EmailNotVerifiedErrorResolvers<ContextType>;
  FieldIssue?: FieldIssueResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  Instance?: InstanceResolvers<ContextType>;
  InstanceAct?: InstanceActResolvers<ContextType>;
  InstanceConnection?: InstanceConnectionResolvers<ContextType>;
  InstanceEdge?: InstanceEdgeResolvers<ContextType>;
  InstanceNetwork?: InstanceNetworkResolvers<ContextType>;
  InsufficientBalanceError?: InsufficientBalanceErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyAmount?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NextRenewal?: NextRenewalResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OsImage?: OsImageResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaidPeriod?: PaidPeriodResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PreparationStep?: PreparationStepResolvers<ContextType>;
  PriceLine?: PriceLineResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProofRequiredError?: ProofRequiredErrorResolvers<ContextType>;
  ProviderOffer?: ProviderOfferResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionSoldOutError?: RegionSoldOutErrorResolvers<ContextType>;
  RenewInstanceResult?: RenewInstanceResultResolvers<ContextType>;
  RenewInstanceSuccess?: RenewInstanceSuccessResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  RenewalBrake?: RenewalBrakeResolvers<ContextType>;
  RenewalUnavailableError?: RenewalUnavailableErrorResolvers<ContextType>;
  RevealInstanceCredentialsResult?: RevealInstanceCredentialsResultResolvers<ContextType>;
  RevealInstanceCredentialsSuccess?: RevealInstanceCredentialsSuccessResolvers<ContextType>;
  ServerSpecification?: ServerSpecificationResolvers<ContextType>;
  SetAutoRenewResult?: SetAutoRenewResultResolvers<ContextType>;
  SetAutoRenewSuccess?: SetAutoRenewSuccessResolvers<ContextType>;
  SpendingCapExceededError?: SpendingCapExceededErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
