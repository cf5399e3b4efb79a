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
    "\n  query Contacts($userIds: [ID!]!) {\n    contacts(userIds: $userIds) {\n      userId\n      email\n      name\n    }\n  }\n": typeof types.ContactsDocument,
    "\n  query UpcomingRenewals($ownerId: ID!, $until: DateTime!) {\n    upcomingRenewals(ownerId: $ownerId, until: $until) {\n      on\n      amount {\n        amount\n      }\n      count\n    }\n  }\n": typeof types.UpcomingRenewalsDocument,
    "\n  query PayableOrders($ids: [ID!]!) {\n    payableOrders(ids: $ids) {\n      id\n      number\n      customerId\n      projectId\n      status\n      description\n      quantity\n      lines {\n        kind\n        amount {\n          amount\n        }\n      }\n      total {\n        amount\n      }\n      expiresAt\n    }\n  }\n": typeof types.PayableOrdersDocument,
};
const documents: Documents = {
    "\n  query Contacts($userIds: [ID!]!) {\n    contacts(userIds: $userIds) {\n      userId\n      email\n      name\n    }\n  }\n": types.ContactsDocument,
    "\n  query UpcomingRenewals($ownerId: ID!, $until: DateTime!) {\n    upcomingRenewals(ownerId: $ownerId, until: $until) {\n      on\n      amount {\n        amount\n      }\n      count\n    }\n  }\n": types.UpcomingRenewalsDocument,
    "\n  query PayableOrders($ids: [ID!]!) {\n    payableOrders(ids: $ids) {\n      id\n      number\n      customerId\n      projectId\n      status\n      description\n      quantity\n      lines {\n        kind\n        amount {\n          amount\n        }\n      }\n      total {\n        amount\n      }\n      expiresAt\n    }\n  }\n": types.PayableOrdersDocument,
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
export function graphql(source: "\n  query Contacts($userIds: [ID!]!) {\n    contacts(userIds: $userIds) {\n      userId\n      email\n      name\n    }\n  }\n"): (typeof documents)["\n  query Contacts($userIds: [ID!]!) {\n    contacts(userIds: $userIds) {\n      userId\n      email\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpcomingRenewals($ownerId: ID!, $until: DateTime!) {\n    upcomingRenewals(ownerId: $ownerId, until: $until) {\n      on\n      amount {\n        amount\n      }\n      count\n    }\n  }\n"): (typeof documents)["\n  query UpcomingRenewals($ownerId: ID!, $until: DateTime!) {\n    upcomingRenewals(ownerId: $ownerId, until: $until) {\n      on\n      amount {\n        amount\n      }\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayableOrders($ids: [ID!]!) {\n    payableOrders(ids: $ids) {\n      id\n      number\n      customerId\n      projectId\n      status\n      description\n      quantity\n      lines {\n        kind\n        amount {\n          amount\n        }\n      }\n      total {\n        amount\n      }\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query PayableOrders($ids: [ID!]!) {\n    payableOrders(ids: $ids) {\n      id\n      number\n      customerId\n      projectId\n      status\n      description\n      quantity\n      lines {\n        kind\n        amount {\n          amount\n        }\n      }\n      total {\n        amount\n      }\n      expiresAt\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;