import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrderEntity } from '../modules/order/order.entity.ts';
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

/** Which order to cancel. */
export type CancelOrderInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
};

/** The outcome of `cancelOrder`. */
export type CancelOrderResult = CancelOrderSuccess | NotFoundError | OrderNotCancellableError;

/** The order is cancelled. */
export type CancelOrderSuccess = {
  __typename?: 'CancelOrderSuccess';
  /** The order. */
  order: Order;
};

/** Who made a change. */
export type ChangeAuthor =
  /** The customer. */
  | 'CUSTOMER'
  /** A member of staff. */
  | 'STAFF'
  /** The platform itself. */
  | 'SYSTEM';

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
  /** Cancels an order that is not paid yet. */
  cancelOrder: CancelOrderResult;
  /** Orders what a quote priced; nothing is charged yet. */
  placeOrder: PlaceOrderResult;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
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
export type Order = Node & {
  __typename?: 'Order';
  /** The coupon that was used, if any. */
  couponCode?: Maybe<Scalars['String']['output']>;
  /** Who ordered. */
  customer?: Maybe<User>;
  /** Until when it can be paid; a transfer proved before then keeps it open until staff decide. */
  expiresAt: Scalars['DateTime']['output'];
  /** The hostname; numbered when the quantity is above one. */
  hostname: Scalars['String']['output'];
  /** The opaque identifier, prefixed `ord_`. */
  id: Scalars['ID']['output'];
  /** Whether it costs money or was placed in test mode. */
  mode: Mode;
  /** The number people use, for example `WB-20261122-7F3K2`. */
  number: Scalars['String']['output'];
  /** The operating system it is to start with. */
  osImage?: Maybe<OsImage>;
  /** When it was paid. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long one paid period lasts. */
  period: BillingPeriod;
  /** When the order was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** What was ordered. */
  plan?: Maybe<Plan>;
  /** The name of the plan when it was ordered. */
  planName: Scalars['String']['output'];
  /** Every line of the price, fixed when the order was placed. */
  priceLines: Array<PriceLine>;
  /** The project it belongs to, if any. */
  project?: Maybe<Project>;
  /** How many instances. */
  quantity: Scalars['Int']['output'];
  /** Where it is to run. */
  region?: Maybe<Region>;
  /** How far the order has come. */
  status: OrderStatus;
  /** Every change of status, oldest first. */
  statusChanges: Array<OrderStatusChange>;
  /** What is charged. */
  total: Money;
  /** Whether the viewer may cancel it now. */
  viewerCanCancel: Scalars['Boolean']['output'];
  /** Whether the viewer may pay it now. */
  viewerCanPay: Scalars['Boolean']['output'];
};

/** A page of orders. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The orders of this page with their cursors. */
  edges: Array<OrderEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An order within a page. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** The position of the order, for `after`. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: Order;
};

/** Which orders to list. */
export type OrderFilter = {
  /** Only orders of this customer; staff only. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Live orders, those of test mode, or both; for staff, others see their own mode. */
  mode?: InputMaybe<ModeFilter>;
  /** Only orders in this project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Only orders in one of these statuses. */
  statuses?: InputMaybe<Array<OrderStatus>>;
};

/** The order cannot be cancelled any more. */
export type OrderNotCancellableError = UserError & {
  __typename?: 'OrderNotCancellableError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** How far the order has come. */
  status: OrderStatus;
};

/** How far an order has come. */
export type OrderStatus =
  /** Delivered. */
  | 'ACTIVE'
  /** Cancelled before it was paid. */
  | 'CANCELLED'
  /** Not paid in time. */
  | 'EXPIRED'
  /** Could not be delivered; the refund is on its way. */
  | 'FAILED'
  /** Paid; the instances are about to be prepared. */
  | 'PAID'
  /** Waiting for the payment. */
  | 'PENDING_PAYMENT'
  /** The instances are being prepared. */
  | 'PROVISIONING'
  /** Could not be delivered and was refunded to the wallet. */
  | 'REFUNDED'
  /** The payment was rejected by staff. */
  | 'REJECTED';

/** One change of an order's status. */
export type OrderStatusChange = {
  __typename?: 'OrderStatusChange';
  /** When it changed. */
  changedAt: Scalars['DateTime']['output'];
  /** Who changed it. */
  changedBy: ChangeAuthor;
  /** The status before, null for the first. */
  from?: Maybe<OrderStatus>;
  /** Why, when there is more to say. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The status after. */
  to: OrderStatus;
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

/** What there is to pay for an order. */
export type PayableOrder = {
  __typename?: 'PayableOrder';
  /** Who ordered. */
  customerId: Scalars['ID']['output'];
  /** What is sold, for the invoice line. */
  description: Scalars['String']['output'];
  /** Until when it can be paid. */
  expiresAt: Scalars['DateTime']['output'];
  /** The order. */
  id: Scalars['ID']['output'];
  /** Every line of the price. */
  lines: Array<PriceLine>;
  /** The number people use. */
  number: Scalars['String']['output'];
  /** The project it belongs to, if any. */
  projectId?: Maybe<Scalars['ID']['output']>;
  /** How many instances. */
  quantity: Scalars['Int']['output'];
  /** How far the order has come. */
  status: OrderStatus;
  /** What is charged. */
  total: Money;
};

/** What to order. */
export type PlaceOrderInput = {
  /** A hostname: letters, digits and hyphens, dots between labels, 1 to 63 characters. */
  hostname: Scalars['String']['input'];
  /** A key of your choosing: the same key and input give the same order. */
  idempotencyKey: Scalars['ID']['input'];
  /** The operating system to start with. */
  osImageId: Scalars['ID']['input'];
  /** The project it shall belong to; an API key that is limited to projects must name one of them. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** A valid quote. */
  quoteId: Scalars['ID']['input'];
  /** Public SSH keys to install, at most 10. */
  sshKeys?: Array<Scalars['String']['input']>;
};

/** The outcome of `placeOrder`. */
export type PlaceOrderResult = CouponUnavailableError | IdempotencyConflictError | InvalidInputError | NotFoundError | PlaceOrderSuccess | QuoteExpiredError | RegionSoldOutError;

/** The order is placed and waits for its payment. */
export type PlaceOrderSuccess = {
  __typename?: 'PlaceOrderSuccess';
  /** The order. */
  order: Order;
};

/** A virtual server on offer. */
export type Plan = {
  __typename?: 'Plan';
  /** The opaque identifier, prefixed `pln_`. */
  id: Scalars['ID']['output'];
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
  /** One order of yours, null when there is none. */
  order?: Maybe<Order>;
  /** Your orders, newest first; staff see everybody's. */
  orders?: Maybe<OrderConnection>;
  /** What there is to pay for orders, for `billing`; unknown orders are left out. */
  payableOrders: Array<PayableOrder>;
  /** What one further period of the instances of orders costs, for `instances`; unknown orders are left out. */
  renewalTerms: Array<RenewalTerms>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryPayableOrdersArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryRenewalTermsArgs = {
  orderIds: Array<Scalars['ID']['input']>;
};

/** The quote is too old or not one of ours; ask for a new one. */
export type QuoteExpiredError = UserError & {
  __typename?: 'QuoteExpiredError';
  /** What went wrong and what to do. */
  message: Scalars['String']['output'];
  /** The input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
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

/** What one further period of one instance of an order costs, fixed when it was ordered. */
export type RenewalTerms = {
  __typename?: 'RenewalTerms';
  /** Whether PPN comes on top, at the rate of the day it is charged. */
  isTaxed: Scalars['Boolean']['output'];
  /** The order. */
  orderId: Scalars['ID']['output'];
  /** The name of the plan when it was ordered. */
  planName: Scalars['String']['output'];
  /** The price before tax of one instance for one period, without what was given for the first. */
  price: Money;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** An order of yours as it is now when `orderId` is given, and again each time a status changes. */
  orderStatusChanged: Order;
};


export type SubscriptionOrderStatusChangedArgs = {
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
  Order: Order;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelOrderResult:
    | ( Omit<CancelOrderSuccess, 'order'> & { order: _RefType['Order'] } & { __typename: 'CancelOrderSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OrderNotCancellableError & { __typename: 'OrderNotCancellableError' } )
  ;
  PlaceOrderResult:
    | ( CouponUnavailableError & { __typename: 'CouponUnavailableError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PlaceOrderSuccess, 'order'> & { order: _RefType['Order'] } & { __typename: 'PlaceOrderSuccess' } )
    | ( QuoteExpiredError & { __typename: 'QuoteExpiredError' } )
    | ( RegionSoldOutError & { __typename: 'RegionSoldOutError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( OrderEntity );
  UserError:
    | ( CouponUnavailableError )
    | ( EmailNotVerifiedError )
    | ( IdempotencyConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( OrderNotCancellableError )
    | ( ProofRequiredError )
    | ( QuoteExpiredError )
    | ( RegionSoldOutError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BillingPeriod: BillingPeriod;
  CancelOrderInput: CancelOrderInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderResult']>;
  CancelOrderSuccess: ResolverTypeWrapper<Omit<CancelOrderSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  ChangeAuthor: ChangeAuthor;
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
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Order: ResolverTypeWrapper<OrderEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges'> & { edges: Array<ResolversTypes['OrderEdge']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderNotCancellableError: ResolverTypeWrapper<OrderNotCancellableError>;
  OrderStatus: OrderStatus;
  OrderStatusChange: ResolverTypeWrapper<OrderStatusChange>;
  OsImage: ResolverTypeWrapper<EntityReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayableOrder: ResolverTypeWrapper<PayableOrder>;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceOrderResult']>;
  PlaceOrderSuccess: ResolverTypeWrapper<Omit<PlaceOrderSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  Plan: ResolverTypeWrapper<EntityReference>;
  PriceLine: ResolverTypeWrapper<PriceLine>;
  PriceLineKind: PriceLineKind;
  Project: ResolverTypeWrapper<Project>;
  ProofRequiredError: ResolverTypeWrapper<ProofRequiredError>;
  Provider: Provider;
  ProviderOffer: ResolverTypeWrapper<ProviderOffer>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteExpiredError: ResolverTypeWrapper<QuoteExpiredError>;
  Region: ResolverTypeWrapper<EntityReference>;
  RegionSoldOutError: ResolverTypeWrapper<RegionSoldOutError>;
  RenewalTerms: ResolverTypeWrapper<RenewalTerms>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelOrderInput: CancelOrderInput;
  ID: Scalars['ID']['output'];
  CancelOrderResult: ResolversUnionTypes<ResolversParentTypes>['CancelOrderResult'];
  CancelOrderSuccess: Omit<CancelOrderSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
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
  NotFoundError: NotFoundError;
  Order: OrderEntity;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  OrderConnection: Omit<OrderConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrderEdge']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderNotCancellableError: OrderNotCancellableError;
  OrderStatusChange: OrderStatusChange;
  OsImage: EntityReference;
  PageInfo: PageInfo;
  PayableOrder: PayableOrder;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderResult: ResolversUnionTypes<ResolversParentTypes>['PlaceOrderResult'];
  PlaceOrderSuccess: Omit<PlaceOrderSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  Plan: EntityReference;
  PriceLine: PriceLine;
  Project: Project;
  ProofRequiredError: ProofRequiredError;
  ProviderOffer: ProviderOffer;
  Query: Record<PropertyKey, never>;
  QuoteExpiredError: QuoteExpiredError;
  Region: EntityReference;
  RegionSoldOutError: RegionSoldOutError;
  RenewalTerms: RenewalTerms;
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

export type CancelOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderResult'] = ResolversParentTypes['CancelOrderResult']> = {
  __resolveType?: TypeResolveFn<'CancelOrderSuccess' | 'NotFoundError' | 'OrderNotCancellableError', ParentType, ContextType>;
};

export type CancelOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderSuccess'] = ResolversParentTypes['CancelOrderSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
  cancelOrder?: Resolver<ResolversTypes['CancelOrderResult'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderResult'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Order', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  couponCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  osImage?: Resolver<Maybe<ResolversTypes['OsImage']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['BillingPeriod'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  planName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceLines?: Resolver<Array<ResolversTypes['PriceLine']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<Array<ResolversTypes['OrderStatusChange']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderNotCancellableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotCancellableError'] = ResolversParentTypes['OrderNotCancellableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStatusChange'] = ResolversParentTypes['OrderStatusChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['ChangeAuthor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
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

export type PayableOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayableOrder'] = ResolversParentTypes['PayableOrder']> = {
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PriceLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PlaceOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrderResult'] = ResolversParentTypes['PlaceOrderResult']> = {
  __resolveType?: TypeResolveFn<'CouponUnavailableError' | 'IdempotencyConflictError' | 'InvalidInputError' | 'NotFoundError' | 'PlaceOrderSuccess' | 'QuoteExpiredError' | 'RegionSoldOutError', ParentType, ContextType>;
};

export type PlaceOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrderSuccess'] = ResolversParentTypes['PlaceOrderSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  payableOrders?: Resolver<Array<ResolversTypes['PayableOrder']>, ParentType, ContextType, RequireFields<QueryPayableOrdersArgs, 'ids'>>;
  renewalTerms?: Resolver<Array<ResolversTypes['RenewalTerms']>, ParentType, ContextType, RequireFields<QueryRenewalTermsArgs, 'orderIds'>>;
};

export type QuoteExpiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteExpiredError'] = ResolversParentTypes['QuoteExpiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegionSoldOutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionSoldOutError'] = ResolversParentTypes['RegionSoldOutError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewalTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalTerms'] = ResolversParentTypes['RenewalTerms']> = {
  isTaxed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderStatusChanged?: SubscriptionResolver<ResolversTypes['Order'], "orderStatusChanged", ParentType, ContextType, Partial<SubscriptionOrderStatusChangedArgs>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'CouponUnavailableError' | 'EmailNotVerifiedError' | 'IdempotencyConflictError' | 'InvalidInputError' | 'NotFoundError' | 'OrderNotCancellableError' | 'ProofRequiredError' | 'QuoteExpiredError' | 'RegionSoldOutError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CancelOrderResult?: CancelOrderResultResolvers<ContextType>;
  CancelOrderSuccess?: CancelOrderSuccessResolvers<ContextType>;
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
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderNotCancellableError?: OrderNotCancellableErrorResolvers<ContextType>;
  OrderStatusChange?: OrderStatusChangeResolvers<ContextType>;
  OsImage?: OsImageResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayableOrder?: PayableOrderResolvers<ContextType>;
  PlaceOrderResult?: PlaceOrderResultResolvers<ContextType>;
  PlaceOrderSuccess?: PlaceOrderSuccessResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PriceLine?: PriceLineResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProofRequiredError?: ProofRequiredErrorResolvers<ContextType>;
  ProviderOffer?: ProviderOfferResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteExpiredError?: QuoteExpiredErrorResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionSoldOutError?: RegionSoldOutErrorResolvers<ContextType>;
  RenewalTerms?: RenewalTermsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
