/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query OrdersAwaitingDecision($orderIds: [ID!]!) {\n    ordersAwaitingDecision(orderIds: $orderIds)\n  }\n": typeof types.OrdersAwaitingDecisionDocument,
    "\n  mutation ReserveQuote($input: ReserveQuoteInput!) {\n    reserveQuote(input: $input) {\n      __typename\n      ... on QuoteReservation {\n        planId\n        planName\n        regionId\n        osImageId\n        period\n        quantity\n        couponCode\n        lines {\n          kind\n          amount {\n            amount\n          }\n        }\n        total {\n          amount\n        }\n        offers {\n          provider\n          size\n          region\n          image\n        }\n      }\n      ... on QuoteRefusal {\n        reason\n        couponProblem\n      }\n    }\n  }\n": typeof types.ReserveQuoteDocument,
    "\n  query OwnedProjectForOrders($ownerId: ID!, $projectId: ID!) {\n    ownedProject(ownerId: $ownerId, projectId: $projectId) {\n      id\n    }\n  }\n": typeof types.OwnedProjectForOrdersDocument,
};
const documents: Documents = {
    "\n  query OrdersAwaitingDecision($orderIds: [ID!]!) {\n    ordersAwaitingDecision(orderIds: $orderIds)\n  }\n": types.OrdersAwaitingDecisionDocument,
    "\n  mutation ReserveQuote($input: ReserveQuoteInput!) {\n    reserveQuote(input: $input) {\n      __typename\n      ... on QuoteReservation {\n        planId\n        planName\n        regionId\n        osImageId\n        period\n        quantity\n        couponCode\n        lines {\n          kind\n          amount {\n            amount\n          }\n        }\n        total {\n          amount\n        }\n        offers {\n          provider\n          size\n          region\n          image\n        }\n      }\n      ... on QuoteRefusal {\n        reason\n        couponProblem\n      }\n    }\n  }\n": types.ReserveQuoteDocument,
    "\n  query OwnedProjectForOrders($ownerId: ID!, $projectId: ID!) {\n    ownedProject(ownerId: $ownerId, projectId: $projectId) {\n      id\n    }\n  }\n": types.OwnedProjectForOrdersDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrdersAwaitingDecision($orderIds: [ID!]!) {\n    ordersAwaitingDecision(orderIds: $orderIds)\n  }\n"): (typeof documents)["\n  query OrdersAwaitingDecision($orderIds: [ID!]!) {\n    ordersAwaitingDecision(orderIds: $orderIds)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReserveQuote($input: ReserveQuoteInput!) {\n    reserveQuote(input: $input) {\n      __typename\n      ... on QuoteReservation {\n        planId\n        planName\n        regionId\n        osImageId\n        period\n        quantity\n        couponCode\n        lines {\n          kind\n          amount {\n            amount\n          }\n        }\n        total {\n          amount\n        }\n        offers {\n          provider\n          size\n          region\n          image\n        }\n      }\n      ... on QuoteRefusal {\n        reason\n        couponProblem\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReserveQuote($input: ReserveQuoteInput!) {\n    reserveQuote(input: $input) {\n      __typename\n      ... on QuoteReservation {\n        planId\n        planName\n        regionId\n        osImageId\n        period\n        quantity\n        couponCode\n        lines {\n          kind\n          amount {\n            amount\n          }\n        }\n        total {\n          amount\n        }\n        offers {\n          provider\n          size\n          region\n          image\n        }\n      }\n      ... on QuoteRefusal {\n        reason\n        couponProblem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnedProjectForOrders($ownerId: ID!, $projectId: ID!) {\n    ownedProject(ownerId: $ownerId, projectId: $projectId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query OwnedProjectForOrders($ownerId: ID!, $projectId: ID!) {\n    ownedProject(ownerId: $ownerId, projectId: $projectId) {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;