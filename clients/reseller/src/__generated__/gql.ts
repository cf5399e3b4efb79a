/* eslint-disable */
import * as types from './graphql';
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
    "\n  query InstanceList($after: String) {\n    instances(first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...InstanceTableInstance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstanceListDocument,
    "\n  subscription InstanceListStatus {\n    instanceStatusChanged {\n      id\n      status\n      network {\n        ipv4\n        ipv6\n      }\n      currentPeriod {\n        startsAt\n        endsAt\n      }\n    }\n  }\n": typeof types.InstanceListStatusDocument,
    "\n  fragment InstanceTableInstance on Instance {\n    id\n    hostname\n    status\n    period\n    network {\n      ipv4\n    }\n    plan {\n      id\n      name\n    }\n    region {\n      id\n      name\n      countryCode\n    }\n    order {\n      id\n      number\n    }\n    currentPeriod {\n      endsAt\n    }\n  }\n": typeof types.InstanceTableInstanceFragmentDoc,
    "\n  query InvoiceList($after: String, $filter: InvoiceFilter) {\n    invoices(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...InvoiceTableInvoice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InvoiceListDocument,
    "\n  fragment InvoiceTableInvoice on Invoice {\n    id\n    number\n    status\n    description\n    issuedAt\n    paidAt\n    total {\n      amount\n      currency\n    }\n  }\n": typeof types.InvoiceTableInvoiceFragmentDoc,
    "\n  query InvoicePdf($id: ID!) {\n    invoice(id: $id) {\n      id\n      pdf {\n        fileName\n        mediaType\n        contentBase64\n      }\n    }\n  }\n": typeof types.InvoicePdfDocument,
    "\n  query InvoiceArchive($month: String!) {\n    invoiceArchive(month: $month) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n": typeof types.InvoiceArchiveDocument,
    "\n  query InvoicesCsv($month: String!) {\n    invoicesCsv(month: $month) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n": typeof types.InvoicesCsvDocument,
};
const documents: Documents = {
    "\n  query InstanceList($after: String) {\n    instances(first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...InstanceTableInstance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstanceListDocument,
    "\n  subscription InstanceListStatus {\n    instanceStatusChanged {\n      id\n      status\n      network {\n        ipv4\n        ipv6\n      }\n      currentPeriod {\n        startsAt\n        endsAt\n      }\n    }\n  }\n": types.InstanceListStatusDocument,
    "\n  fragment InstanceTableInstance on Instance {\n    id\n    hostname\n    status\n    period\n    network {\n      ipv4\n    }\n    plan {\n      id\n      name\n    }\n    region {\n      id\n      name\n      countryCode\n    }\n    order {\n      id\n      number\n    }\n    currentPeriod {\n      endsAt\n    }\n  }\n": types.InstanceTableInstanceFragmentDoc,
    "\n  query InvoiceList($after: String, $filter: InvoiceFilter) {\n    invoices(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...InvoiceTableInvoice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InvoiceListDocument,
    "\n  fragment InvoiceTableInvoice on Invoice {\n    id\n    number\n    status\n    description\n    issuedAt\n    paidAt\n    total {\n      amount\n      currency\n    }\n  }\n": types.InvoiceTableInvoiceFragmentDoc,
    "\n  query InvoicePdf($id: ID!) {\n    invoice(id: $id) {\n      id\n      pdf {\n        fileName\n        mediaType\n        contentBase64\n      }\n    }\n  }\n": types.InvoicePdfDocument,
    "\n  query InvoiceArchive($month: String!) {\n    invoiceArchive(month: $month) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n": types.InvoiceArchiveDocument,
    "\n  query InvoicesCsv($month: String!) {\n    invoicesCsv(month: $month) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n": types.InvoicesCsvDocument,
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
export function graphql(source: "\n  query InstanceList($after: String) {\n    instances(first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...InstanceTableInstance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query InstanceList($after: String) {\n    instances(first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...InstanceTableInstance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InstanceListStatus {\n    instanceStatusChanged {\n      id\n      status\n      network {\n        ipv4\n        ipv6\n      }\n      currentPeriod {\n        startsAt\n        endsAt\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription InstanceListStatus {\n    instanceStatusChanged {\n      id\n      status\n      network {\n        ipv4\n        ipv6\n      }\n      currentPeriod {\n        startsAt\n        endsAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InstanceTableInstance on Instance {\n    id\n    hostname\n    status\n    period\n    network {\n      ipv4\n    }\n    plan {\n      id\n      name\n    }\n    region {\n      id\n      name\n      countryCode\n    }\n    order {\n      id\n      number\n    }\n    currentPeriod {\n      endsAt\n    }\n  }\n"): (typeof documents)["\n  fragment InstanceTableInstance on Instance {\n    id\n    hostname\n    status\n    period\n    network {\n      ipv4\n    }\n    plan {\n      id\n      name\n    }\n    region {\n      id\n      name\n      countryCode\n    }\n    order {\n      id\n      number\n    }\n    currentPeriod {\n      endsAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceList($after: String, $filter: InvoiceFilter) {\n    invoices(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...InvoiceTableInvoice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query InvoiceList($after: String, $filter: InvoiceFilter) {\n    invoices(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...InvoiceTableInvoice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceTableInvoice on Invoice {\n    id\n    number\n    status\n    description\n    issuedAt\n    paidAt\n    total {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment InvoiceTableInvoice on Invoice {\n    id\n    number\n    status\n    description\n    issuedAt\n    paidAt\n    total {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoicePdf($id: ID!) {\n    invoice(id: $id) {\n      id\n      pdf {\n        fileName\n        mediaType\n        contentBase64\n      }\n    }\n  }\n"): (typeof documents)["\n  query InvoicePdf($id: ID!) {\n    invoice(id: $id) {\n      id\n      pdf {\n        fileName\n        mediaType\n        contentBase64\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceArchive($month: String!) {\n    invoiceArchive(month: $month) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n"): (typeof documents)["\n  query InvoiceArchive($month: String!) {\n    invoiceArchive(month: $month) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoicesCsv($month: String!) {\n    invoicesCsv(month: $month) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n"): (typeof documents)["\n  query InvoicesCsv($month: String!) {\n    invoicesCsv(month: $month) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;