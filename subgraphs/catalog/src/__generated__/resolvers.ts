import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlanEntity } from '../modules/plan/plan.entity.ts';
import type { RegionEntity } from '../modules/region/region.entity.ts';
import type { OsImageEntity } from '../modules/os-image/os-image.entity.ts';
import type { QuoteModel } from '../modules/quote/quote.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  /** Turns a quote into a reservation for an order: checks it again and reserves its coupon. */
  reserveQuote: ReserveQuoteResult;
};


export type MutationReserveQuoteArgs = {
  input: ReserveQuoteInput;
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

/** An operating system a server can start with. */
export type OsImage = Node & {
  __typename?: 'OsImage';
  /** The family, for example `Ubuntu`. */
  family: Scalars['String']['output'];
  /** The opaque identifier, prefixed `img_`. */
  id: Scalars['ID']['output'];
  /** The smallest disk it fits on, in gibibytes. */
  minimumDiskGiB: Scalars['Int']['output'];
  /** A readable name for addresses, unique. */
  slug: Scalars['String']['output'];
  /** The version within the family, for example `24.04 (LTS) x64`. */
  version: Scalars['String']['output'];
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

/** A virtual server on offer. */
export type Plan = Node & {
  __typename?: 'Plan';
  /** Regions that can take a new server of this plan right now. */
  availableRegions: Array<Region>;
  /** What the plan is good for. */
  category: PlanCategory;
  /** The opaque identifier, prefixed `pln_`. */
  id: Scalars['ID']['output'];
  /** Whether any region can take a new server right now. */
  isAvailable: Scalars['Boolean']['output'];
  /** The name people see. */
  name: Scalars['String']['output'];
  /** The price of one server for each billing period it is sold for, before coupon and tax. */
  prices: Array<PlanPrice>;
  /** A readable name for addresses, unique. */
  slug: Scalars['String']['output'];
  /** What the server consists of. */
  specification: PlanSpecification;
};

/** What a plan is good for. */
export type PlanCategory =
  /** Shared processors, for most sites and services. */
  | 'BASIC'
  /** Dedicated processors for computation. */
  | 'CPU_OPTIMIZED'
  /** Dedicated processors with balanced memory. */
  | 'GENERAL_PURPOSE'
  /** Dedicated processors with much memory. */
  | 'MEMORY_OPTIMIZED';

/** Which plans to list. */
export type PlanFilter = {
  /** Only plans of this category. */
  category?: InputMaybe<PlanCategory>;
  /** Only plans this region can take right now. */
  regionId?: InputMaybe<Scalars['ID']['input']>;
};

/** The price of a plan for one billing period. */
export type PlanPrice = {
  __typename?: 'PlanPrice';
  /** The billing period. */
  period: BillingPeriod;
  /** The price of one server for one period, before coupon and tax. */
  price: Money;
};

/** What a server consists of. */
export type PlanSpecification = {
  __typename?: 'PlanSpecification';
  /** Disk in gibibytes. */
  diskGiB: Scalars['Int']['output'];
  /** Memory in mebibytes. */
  memoryMiB: Scalars['Int']['output'];
  /** Outgoing transfer a month in gibibytes. */
  transferGiB: Scalars['Int']['output'];
  /** Number of virtual processors. */
  vcpuCount: Scalars['Int']['output'];
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
  /** The operating systems on offer, by family, newest version first. */
  osImages?: Maybe<Array<OsImage>>;
  /** One plan by its identifier or slug, null when it is unknown. */
  plan?: Maybe<Plan>;
  /** The plans on sale, cheapest first. */
  plans: Array<Plan>;
  /** A binding price for 15 minutes; nothing is reserved. */
  quote: QuoteResult;
  /** The regions, nearest to Jakarta first. */
  regions?: Maybe<Array<Region>>;
};


export type QueryPlanArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlansArgs = {
  filter?: InputMaybe<PlanFilter>;
};


export type QueryQuoteArgs = {
  input: QuoteInput;
};

/** A binding price: what is shown is what is charged until `validUntil`. */
export type Quote = {
  __typename?: 'Quote';
  /** The coupon that was applied, if any. */
  couponCode?: Maybe<Scalars['String']['output']>;
  /** The signed quote itself; pass it to `placeOrder`. */
  id: Scalars['ID']['output'];
  /** Every line of the price, from list price to total. */
  lines: Array<PriceLine>;
  /** The billing period that was priced. */
  period: BillingPeriod;
  /** The plan that was priced. */
  plan: Plan;
  /** How many servers. */
  quantity: Scalars['Int']['output'];
  /** The region that was priced. */
  region: Region;
  /** What will be charged. */
  total: Money;
  /** Until when the price holds. */
  validUntil: Scalars['DateTime']['output'];
};

/** What to price. */
export type QuoteInput = {
  /** A coupon code, in any case. */
  couponCode?: InputMaybe<Scalars['String']['input']>;
  /** The billing period. */
  period: BillingPeriod;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** How many servers, 1 to 10. */
  quantity?: Scalars['Int']['input'];
  /** The region. */
  regionId: Scalars['ID']['input'];
};

/** Why a quote cannot become an order. */
export type QuoteRefusal = {
  __typename?: 'QuoteRefusal';
  /** Why the coupon cannot be used, when that is the reason. */
  couponProblem?: Maybe<CouponProblem>;
  /** Why. */
  reason: QuoteRefusalReason;
};

/** Why a quote cannot become an order. */
export type QuoteRefusalReason =
  /** The coupon cannot be used any more. */
  | 'COUPON_UNAVAILABLE'
  /** The quote is older than 15 minutes. */
  | 'EXPIRED'
  /** The quote is not one of ours. */
  | 'INVALID'
  /** The operating system is unknown or does not fit on the disk. */
  | 'OS_IMAGE_UNAVAILABLE'
  /** The region cannot take the plan any more. */
  | 'REGION_SOLD_OUT';

/** A price and where it can be bought, fixed for one order. */
export type QuoteReservation = {
  __typename?: 'QuoteReservation';
  /** The coupon that is reserved, if any. */
  couponCode?: Maybe<Scalars['String']['output']>;
  /** Every line of the price. */
  lines: Array<PriceLine>;
  /** Where the plan can be bought, best first. */
  offers: Array<ProviderOffer>;
  /** The operating system. */
  osImageId: Scalars['ID']['output'];
  /** The billing period. */
  period: BillingPeriod;
  /** The plan. */
  planId: Scalars['ID']['output'];
  /** The name of the plan when it was sold. */
  planName: Scalars['String']['output'];
  /** How many servers. */
  quantity: Scalars['Int']['output'];
  /** The region. */
  regionId: Scalars['ID']['output'];
  /** What is charged. */
  total: Money;
};

/** The outcome of `quote`. */
export type QuoteResult = CouponUnavailableError | InvalidInputError | NotFoundError | Quote | RegionSoldOutError;

/** A place where servers run. */
export type Region = Node & {
  __typename?: 'Region';
  /** ISO 3166-1 alpha-2 code of the country, for a flag. */
  countryCode: Scalars['String']['output'];
  /** The opaque identifier, prefixed `rgn_`. */
  id: Scalars['ID']['output'];
  /** Whether new servers can be created here right now. */
  isAvailable: Scalars['Boolean']['output'];
  /** The name people see, for example `Singapore 1`. */
  name: Scalars['String']['output'];
  /** A readable name for addresses, unique. */
  slug: Scalars['String']['output'];
};

/** The plan cannot be delivered in this region right now. */
export type RegionSoldOutError = UserError & {
  __typename?: 'RegionSoldOutError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The quote and the order it is for. */
export type ReserveQuoteInput = {
  /** The customer who orders. */
  customerId: Scalars['ID']['input'];
  /** Whether the customer never paid an order before. */
  isFirstOrder: Scalars['Boolean']['input'];
  /** The order; the same order always gets the same answer. */
  orderId: Scalars['ID']['input'];
  /** The operating system that was chosen. */
  osImageId: Scalars['ID']['input'];
  /** The signed quote. */
  quoteId: Scalars['ID']['input'];
};

/** The outcome of `reserveQuote`. */
export type ReserveQuoteResult = QuoteRefusal | QuoteReservation;

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
  OsImage: OsImage;
  Plan: Plan;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  OsImage:
    ( { __typename: 'OsImage' }
    & GraphQLRecursivePick<FederationTypes['OsImage'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  QuoteResult:
    | ( CouponUnavailableError & { __typename: 'CouponUnavailableError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( QuoteModel & { __typename: 'Quote' } )
    | ( RegionSoldOutError & { __typename: 'RegionSoldOutError' } )
  ;
  ReserveQuoteResult:
    | ( QuoteRefusal & { __typename: 'QuoteRefusal' } )
    | ( QuoteReservation & { __typename: 'QuoteReservation' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( OsImageEntity )
    | ( PlanEntity )
    | ( RegionEntity )
  ;
  UserError:
    | ( CouponUnavailableError )
    | ( EmailNotVerifiedError )
    | ( IdempotencyConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
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
  EmailNotVerifiedError: ResolverTypeWrapper<EmailNotVerifiedError>;
  FieldIssue: ResolverTypeWrapper<FieldIssue>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Mode: Mode;
  ModeFilter: ModeFilter;
  Money: ResolverTypeWrapper<Money>;
  MoneyAmount: ResolverTypeWrapper<Scalars['MoneyAmount']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OsImage: ResolverTypeWrapper<OsImageEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Plan: ResolverTypeWrapper<PlanEntity>;
  PlanCategory: PlanCategory;
  PlanFilter: PlanFilter;
  PlanPrice: ResolverTypeWrapper<PlanPrice>;
  PlanSpecification: ResolverTypeWrapper<PlanSpecification>;
  PriceLine: ResolverTypeWrapper<PriceLine>;
  PriceLineKind: PriceLineKind;
  ProofRequiredError: ResolverTypeWrapper<ProofRequiredError>;
  Provider: Provider;
  ProviderOffer: ResolverTypeWrapper<ProviderOffer>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteModel>;
  QuoteInput: QuoteInput;
  QuoteRefusal: ResolverTypeWrapper<QuoteRefusal>;
  QuoteRefusalReason: QuoteRefusalReason;
  QuoteReservation: ResolverTypeWrapper<QuoteReservation>;
  QuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuoteResult']>;
  Region: ResolverTypeWrapper<RegionEntity>;
  RegionSoldOutError: ResolverTypeWrapper<RegionSoldOutError>;
  ReserveQuoteInput: ReserveQuoteInput;
  ReserveQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveQuoteResult']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CouponUnavailableError: CouponUnavailableError;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailNotVerifiedError: EmailNotVerifiedError;
  FieldIssue: FieldIssue;
  IdempotencyConflictError: IdempotencyConflictError;
  InvalidInputError: InvalidInputError;
  Money: Money;
  MoneyAmount: Scalars['MoneyAmount']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  NotFoundError: NotFoundError;
  OsImage: OsImageEntity;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Plan: PlanEntity;
  PlanFilter: PlanFilter;
  PlanPrice: PlanPrice;
  PlanSpecification: PlanSpecification;
  PriceLine: PriceLine;
  ProofRequiredError: ProofRequiredError;
  ProviderOffer: ProviderOffer;
  Query: Record<PropertyKey, never>;
  Quote: QuoteModel;
  QuoteInput: QuoteInput;
  QuoteRefusal: QuoteRefusal;
  QuoteReservation: QuoteReservation;
  QuoteResult: ResolversUnionTypes<ResolversParentTypes>['QuoteResult'];
  Region: RegionEntity;
  RegionSoldOutError: RegionSoldOutError;
  ReserveQuoteInput: ReserveQuoteInput;
  ReserveQuoteResult: ResolversUnionTypes<ResolversParentTypes>['ReserveQuoteResult'];
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['MoneyAmount'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export interface MoneyAmountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MoneyAmount'], any> {
  name: 'MoneyAmount';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reserveQuote?: Resolver<ResolversTypes['ReserveQuoteResult'], ParentType, ContextType, RequireFields<MutationReserveQuoteArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'OsImage' | 'Plan' | 'Region', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OsImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OsImage'] = ResolversParentTypes['OsImage'], FederationReferenceType extends FederationReferenceTypes['OsImage'] = FederationReferenceTypes['OsImage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OsImage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumDiskGiB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableRegions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['PlanCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['PlanPrice']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specification?: Resolver<ResolversTypes['PlanSpecification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPrice'] = ResolversParentTypes['PlanPrice']> = {
  period?: Resolver<ResolversTypes['BillingPeriod'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PlanSpecificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSpecification'] = ResolversParentTypes['PlanSpecification']> = {
  diskGiB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memoryMiB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferGiB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vcpuCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  osImages?: Resolver<Maybe<Array<ResolversTypes['OsImage']>>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, Partial<QueryPlanArgs>>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType, Partial<QueryPlansArgs>>;
  quote?: Resolver<ResolversTypes['QuoteResult'], ParentType, ContextType, RequireFields<QueryQuoteArgs, 'input'>>;
  regions?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  couponCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PriceLine']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['BillingPeriod'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteRefusal'] = ResolversParentTypes['QuoteRefusal']> = {
  couponProblem?: Resolver<Maybe<ResolversTypes['CouponProblem']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuoteRefusalReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteReservation'] = ResolversParentTypes['QuoteReservation']> = {
  couponCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PriceLine']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['ProviderOffer']>, ParentType, ContextType>;
  osImageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['BillingPeriod'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteResult'] = ResolversParentTypes['QuoteResult']> = {
  __resolveType?: TypeResolveFn<'CouponUnavailableError' | 'InvalidInputError' | 'NotFoundError' | 'Quote' | 'RegionSoldOutError', ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionSoldOutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionSoldOutError'] = ResolversParentTypes['RegionSoldOutError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReserveQuoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveQuoteResult'] = ResolversParentTypes['ReserveQuoteResult']> = {
  __resolveType?: TypeResolveFn<'QuoteRefusal' | 'QuoteReservation', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'CouponUnavailableError' | 'EmailNotVerifiedError' | 'IdempotencyConflictError' | 'InvalidInputError' | 'NotFoundError' | 'ProofRequiredError' | 'RegionSoldOutError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CouponUnavailableError?: CouponUnavailableErrorResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailNotVerifiedError?: EmailNotVerifiedErrorResolvers<ContextType>;
  FieldIssue?: FieldIssueResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyAmount?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OsImage?: OsImageResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanPrice?: PlanPriceResolvers<ContextType>;
  PlanSpecification?: PlanSpecificationResolvers<ContextType>;
  PriceLine?: PriceLineResolvers<ContextType>;
  ProofRequiredError?: ProofRequiredErrorResolvers<ContextType>;
  ProviderOffer?: ProviderOfferResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteRefusal?: QuoteRefusalResolvers<ContextType>;
  QuoteReservation?: QuoteReservationResolvers<ContextType>;
  QuoteResult?: QuoteResultResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionSoldOutError?: RegionSoldOutErrorResolvers<ContextType>;
  ReserveQuoteResult?: ReserveQuoteResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
