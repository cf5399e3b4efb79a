/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A cloud that runs servers for us. */
export type Provider =
  /** DigitalOcean. */
  | 'DIGITALOCEAN'
  /** Linode. */
  | 'LINODE'
  /** Vultr. */
  | 'VULTR';

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

/** The quote and the order it is for. */
export type ReserveQuoteInput = {
  /** The customer who orders. */
  customerId: string | number;
  /** Whether the customer never paid an order before. */
  isFirstOrder: boolean;
  /** The order; the same order always gets the same answer. */
  orderId: string | number;
  /** The operating system that was chosen. */
  osImageId: string | number;
  /** The signed quote. */
  quoteId: string | number;
};

export type OrdersAwaitingDecisionQueryVariables = Exact<{
  orderIds: Array<string | number> | string | number;
}>;


export type OrdersAwaitingDecisionQuery = { ordersAwaitingDecision: Array<string> };

export type ReserveQuoteMutationVariables = Exact<{
  input: ReserveQuoteInput;
}>;


export type ReserveQuoteMutation = { reserveQuote:
    | { __typename: 'QuoteRefusal', reason: QuoteRefusalReason, couponProblem: CouponProblem | null }
    | { __typename: 'QuoteReservation', planId: string, planName: string, regionId: string, osImageId: string, period: BillingPeriod, quantity: number, couponCode: string | null, lines: Array<{ kind: PriceLineKind, amount: { amount: number } }>, total: { amount: number }, offers: Array<{ provider: Provider, size: string, region: string, image: string }> }
   };

export type OwnedProjectForOrdersQueryVariables = Exact<{
  ownerId: string | number;
  projectId: string | number;
}>;


export type OwnedProjectForOrdersQuery = { ownedProject: { id: string } | null };


export const OrdersAwaitingDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersAwaitingDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordersAwaitingDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderIds"}}}]}]}}]} as unknown as DocumentNode<OrdersAwaitingDecisionQuery, OrdersAwaitingDecisionQueryVariables>;
export const ReserveQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReserveQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReserveQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reserveQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteReservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"osImageId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"couponCode"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"image"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"couponProblem"}}]}}]}}]}}]} as unknown as DocumentNode<ReserveQuoteMutation, ReserveQuoteMutationVariables>;
export const OwnedProjectForOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnedProjectForOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownedProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ownerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"projectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OwnedProjectForOrdersQuery, OwnedProjectForOrdersQueryVariables>;