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
    "\n  fragment ApiKeyCardApiKey on ApiKey {\n    id\n    name\n    prefix\n    mode\n    status\n    scopes\n    projects {\n      id\n      name\n    }\n    allowedAddresses\n    monthlyCap {\n      amount\n      currency\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    lastUsedFrom\n    overlapEndsAt\n    revokedAt\n  }\n": typeof types.ApiKeyCardApiKeyFragmentDoc,
    "\n  query ApiKeyList($mode: Mode, $includeEnded: Boolean!) {\n    apiKeys(mode: $mode, includeEnded: $includeEnded) {\n      id\n      ...ApiKeyCardApiKey\n    }\n  }\n": typeof types.ApiKeyListDocument,
    "\n  query KeyProjects($mode: Mode!) {\n    projects(mode: $mode) {\n      id\n      name\n    }\n  }\n": typeof types.KeyProjectsDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        secret\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      __typename\n      ... on RotateApiKeySuccess {\n        secret\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n": typeof types.RotateApiKeyDocument,
    "\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      __typename\n      ... on UpdateApiKeySuccess {\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  mutation UpdateBranding($input: UpdateBrandingInput!) {\n    updateBranding(input: $input) {\n      __typename\n      ... on UpdateBrandingSuccess {\n        branding {\n          updatedAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on LogoNotAcceptedError {\n        reason\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateBrandingDocument,
    "\n  query BrandingPage {\n    branding {\n      name\n      legalName\n      address\n      taxNumber\n      accentColor\n      isEnabled\n      logo {\n        mediaType\n        contentBase64\n      }\n    }\n    seller {\n      name\n    }\n  }\n": typeof types.BrandingPageDocument,
    "\n  query InstanceList($after: String, $filter: InstanceFilter) {\n    instances(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...InstanceTableInstance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstanceListDocument,
    "\n  subscription InstanceListStatus {\n    instanceStatusChanged {\n      id\n      status\n      network {\n        ipv4\n        ipv6\n      }\n      currentPeriod {\n        startsAt\n        endsAt\n      }\n    }\n  }\n": typeof types.InstanceListStatusDocument,
    "\n  fragment InstanceTableInstance on Instance {\n    id\n    hostname\n    status\n    period\n    network {\n      ipv4\n    }\n    plan {\n      id\n      name\n    }\n    region {\n      id\n      name\n      countryCode\n    }\n    order {\n      id\n      number\n    }\n    project {\n      id\n      name\n    }\n    currentPeriod {\n      endsAt\n    }\n  }\n": typeof types.InstanceTableInstanceFragmentDoc,
    "\n  query InvoiceList($after: String, $filter: InvoiceFilter) {\n    invoices(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          ...InvoiceTableInvoice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InvoiceListDocument,
    "\n  fragment InvoiceTableInvoice on Invoice {\n    id\n    number\n    status\n    description\n    issuedAt\n    paidAt\n    total {\n      amount\n      currency\n    }\n    project {\n      id\n      name\n    }\n  }\n": typeof types.InvoiceTableInvoiceFragmentDoc,
    "\n  query InvoicePdf($id: ID!) {\n    invoice(id: $id) {\n      id\n      pdf {\n        fileName\n        mediaType\n        contentBase64\n      }\n    }\n  }\n": typeof types.InvoicePdfDocument,
    "\n  query InvoiceArchive($month: String, $ids: [ID!], $projectId: ID, $part: Int) {\n    invoiceArchive(month: $month, ids: $ids, projectId: $projectId, part: $part) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n": typeof types.InvoiceArchiveDocument,
    "\n  query InvoiceArchiveParts($month: String!, $projectId: ID) {\n    invoiceArchiveParts(month: $month, projectId: $projectId)\n  }\n": typeof types.InvoiceArchivePartsDocument,
    "\n  query InvoicesCsv($month: String!, $projectId: ID) {\n    invoicesCsv(month: $month, projectId: $projectId) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n": typeof types.InvoicesCsvDocument,
    "\n  query Overview($isReseller: Boolean!) {\n    wallet {\n      id\n      balance {\n        amount\n        currency\n      }\n    }\n    instances(first: 100) {\n      edges {\n        node {\n          id\n          hostname\n          status\n          currentPeriod {\n            endsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    invoices(first: 100, filter: { statuses: [OPEN] }) {\n      edges {\n        node {\n          id\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    projects {\n      id\n    }\n    apiKeys @include(if: $isReseller) {\n      id\n      name\n      mode\n      expiresAt\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  subscription OverviewInstances {\n    instanceStatusChanged {\n      id\n      status\n    }\n  }\n": typeof types.OverviewInstancesDocument,
    "\n  query ProjectList($mode: Mode!, $includeArchived: Boolean!) {\n    projects(mode: $mode, includeArchived: $includeArchived) {\n      id\n      ...ProjectTableProject\n    }\n  }\n": typeof types.ProjectListDocument,
    "\n  query ProjectCounts {\n    instances(first: 100) {\n      edges {\n        node {\n          id\n          project {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    invoices(first: 100, filter: { statuses: [OPEN] }) {\n      edges {\n        node {\n          id\n          project {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ProjectCountsDocument,
    "\n  fragment ProjectTableProject on Project {\n    id\n    name\n    createdAt\n    archivedAt\n  }\n": typeof types.ProjectTableProjectFragmentDoc,
    "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      __typename\n      ... on CreateProjectSuccess {\n        project {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateProjectDocument,
    "\n  mutation RenameProject($input: RenameProjectInput!) {\n    renameProject(input: $input) {\n      __typename\n      ... on RenameProjectSuccess {\n        project {\n          id\n          name\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.RenameProjectDocument,
    "\n  mutation ArchiveProject($input: ArchiveProjectInput!) {\n    archiveProject(input: $input) {\n      __typename\n      ... on ArchiveProjectSuccess {\n        project {\n          id\n          archivedAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n": typeof types.ArchiveProjectDocument,
    "\n  query ProjectFilter {\n    projects(includeArchived: true) {\n      id\n      name\n    }\n  }\n": typeof types.ProjectFilterDocument,
};
const documents: Documents = {
    "\n  fragment ApiKeyCardApiKey on ApiKey {\n    id\n    name\n    prefix\n    mode\n    status\n    scopes\n    projects {\n      id\n      name\n    }\n    allowedAddresses\n    monthlyCap {\n      amount\n      currency\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    lastUsedFrom\n    overlapEndsAt\n    revokedAt\n  }\n": types.ApiKeyCardApiKeyFragmentDoc,
    "\n  query ApiKeyList($mode: Mode, $includeEnded: Boolean!) {\n    apiKeys(mode: $mode, includeEnded: $includeEnded) {\n      id\n      ...ApiKeyCardApiKey\n    }\n  }\n": types.ApiKeyListDocument,
    "\n  query KeyProjects($mode: Mode!) {\n    projects(mode: $mode) {\n      id\n      name\n    }\n  }\n": types.KeyProjectsDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        secret\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      __typename\n      ... on RotateApiKeySuccess {\n        secret\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n": types.RotateApiKeyDocument,
    "\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      __typename\n      ... on UpdateApiKeySuccess {\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.UpdateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  mutation UpdateBranding($input: UpdateBrandingInput!) {\n    updateBranding(input: $input) {\n      __typename\n      ... on UpdateBrandingSuccess {\n        branding {\n          updatedAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on LogoNotAcceptedError {\n        reason\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.UpdateBrandingDocument,
    "\n  query BrandingPage {\n    branding {\n      name\n      legalName\n      address\n      taxNumber\n      accentColor\n      isEnabled\n      logo {\n        mediaType\n        contentBase64\n      }\n    }\n    seller {\n      name\n    }\n  }\n": types.BrandingPageDocument,
    "\n  query InstanceList($after: String, $filter: InstanceFilter) {\n    instances(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...InstanceTableInstance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstanceListDocument,
    "\n  subscription InstanceListStatus {\n    instanceStatusChanged {\n      id\n      status\n      network {\n        ipv4\n        ipv6\n      }\n      currentPeriod {\n        startsAt\n        endsAt\n      }\n    }\n  }\n": types.InstanceListStatusDocument,
    "\n  fragment InstanceTableInstance on Instance {\n    id\n    hostname\n    status\n    period\n    network {\n      ipv4\n    }\n    plan {\n      id\n      name\n    }\n    region {\n      id\n      name\n      countryCode\n    }\n    order {\n      id\n      number\n    }\n    project {\n      id\n      name\n    }\n    currentPeriod {\n      endsAt\n    }\n  }\n": types.InstanceTableInstanceFragmentDoc,
    "\n  query InvoiceList($after: String, $filter: InvoiceFilter) {\n    invoices(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          ...InvoiceTableInvoice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InvoiceListDocument,
    "\n  fragment InvoiceTableInvoice on Invoice {\n    id\n    number\n    status\n    description\n    issuedAt\n    paidAt\n    total {\n      amount\n      currency\n    }\n    project {\n      id\n      name\n    }\n  }\n": types.InvoiceTableInvoiceFragmentDoc,
    "\n  query InvoicePdf($id: ID!) {\n    invoice(id: $id) {\n      id\n      pdf {\n        fileName\n        mediaType\n        contentBase64\n      }\n    }\n  }\n": types.InvoicePdfDocument,
    "\n  query InvoiceArchive($month: String, $ids: [ID!], $projectId: ID, $part: Int) {\n    invoiceArchive(month: $month, ids: $ids, projectId: $projectId, part: $part) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n": types.InvoiceArchiveDocument,
    "\n  query InvoiceArchiveParts($month: String!, $projectId: ID) {\n    invoiceArchiveParts(month: $month, projectId: $projectId)\n  }\n": types.InvoiceArchivePartsDocument,
    "\n  query InvoicesCsv($month: String!, $projectId: ID) {\n    invoicesCsv(month: $month, projectId: $projectId) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n": types.InvoicesCsvDocument,
    "\n  query Overview($isReseller: Boolean!) {\n    wallet {\n      id\n      balance {\n        amount\n        currency\n      }\n    }\n    instances(first: 100) {\n      edges {\n        node {\n          id\n          hostname\n          status\n          currentPeriod {\n            endsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    invoices(first: 100, filter: { statuses: [OPEN] }) {\n      edges {\n        node {\n          id\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    projects {\n      id\n    }\n    apiKeys @include(if: $isReseller) {\n      id\n      name\n      mode\n      expiresAt\n    }\n  }\n": types.OverviewDocument,
    "\n  subscription OverviewInstances {\n    instanceStatusChanged {\n      id\n      status\n    }\n  }\n": types.OverviewInstancesDocument,
    "\n  query ProjectList($mode: Mode!, $includeArchived: Boolean!) {\n    projects(mode: $mode, includeArchived: $includeArchived) {\n      id\n      ...ProjectTableProject\n    }\n  }\n": types.ProjectListDocument,
    "\n  query ProjectCounts {\n    instances(first: 100) {\n      edges {\n        node {\n          id\n          project {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    invoices(first: 100, filter: { statuses: [OPEN] }) {\n      edges {\n        node {\n          id\n          project {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.ProjectCountsDocument,
    "\n  fragment ProjectTableProject on Project {\n    id\n    name\n    createdAt\n    archivedAt\n  }\n": types.ProjectTableProjectFragmentDoc,
    "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      __typename\n      ... on CreateProjectSuccess {\n        project {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.CreateProjectDocument,
    "\n  mutation RenameProject($input: RenameProjectInput!) {\n    renameProject(input: $input) {\n      __typename\n      ... on RenameProjectSuccess {\n        project {\n          id\n          name\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.RenameProjectDocument,
    "\n  mutation ArchiveProject($input: ArchiveProjectInput!) {\n    archiveProject(input: $input) {\n      __typename\n      ... on ArchiveProjectSuccess {\n        project {\n          id\n          archivedAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n": types.ArchiveProjectDocument,
    "\n  query ProjectFilter {\n    projects(includeArchived: true) {\n      id\n      name\n    }\n  }\n": types.ProjectFilterDocument,
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
export function graphql(source: "\n  fragment ApiKeyCardApiKey on ApiKey {\n    id\n    name\n    prefix\n    mode\n    status\n    scopes\n    projects {\n      id\n      name\n    }\n    allowedAddresses\n    monthlyCap {\n      amount\n      currency\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    lastUsedFrom\n    overlapEndsAt\n    revokedAt\n  }\n"): (typeof documents)["\n  fragment ApiKeyCardApiKey on ApiKey {\n    id\n    name\n    prefix\n    mode\n    status\n    scopes\n    projects {\n      id\n      name\n    }\n    allowedAddresses\n    monthlyCap {\n      amount\n      currency\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    lastUsedFrom\n    overlapEndsAt\n    revokedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyList($mode: Mode, $includeEnded: Boolean!) {\n    apiKeys(mode: $mode, includeEnded: $includeEnded) {\n      id\n      ...ApiKeyCardApiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyList($mode: Mode, $includeEnded: Boolean!) {\n    apiKeys(mode: $mode, includeEnded: $includeEnded) {\n      id\n      ...ApiKeyCardApiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyProjects($mode: Mode!) {\n    projects(mode: $mode) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query KeyProjects($mode: Mode!) {\n    projects(mode: $mode) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        secret\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        secret\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      __typename\n      ... on RotateApiKeySuccess {\n        secret\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      __typename\n      ... on RotateApiKeySuccess {\n        secret\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      __typename\n      ... on UpdateApiKeySuccess {\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateApiKey($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      __typename\n      ... on UpdateApiKeySuccess {\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKey {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateBranding($input: UpdateBrandingInput!) {\n    updateBranding(input: $input) {\n      __typename\n      ... on UpdateBrandingSuccess {\n        branding {\n          updatedAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on LogoNotAcceptedError {\n        reason\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateBranding($input: UpdateBrandingInput!) {\n    updateBranding(input: $input) {\n      __typename\n      ... on UpdateBrandingSuccess {\n        branding {\n          updatedAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on LogoNotAcceptedError {\n        reason\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BrandingPage {\n    branding {\n      name\n      legalName\n      address\n      taxNumber\n      accentColor\n      isEnabled\n      logo {\n        mediaType\n        contentBase64\n      }\n    }\n    seller {\n      name\n    }\n  }\n"): (typeof documents)["\n  query BrandingPage {\n    branding {\n      name\n      legalName\n      address\n      taxNumber\n      accentColor\n      isEnabled\n      logo {\n        mediaType\n        contentBase64\n      }\n    }\n    seller {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstanceList($after: String, $filter: InstanceFilter) {\n    instances(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...InstanceTableInstance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query InstanceList($after: String, $filter: InstanceFilter) {\n    instances(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...InstanceTableInstance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InstanceListStatus {\n    instanceStatusChanged {\n      id\n      status\n      network {\n        ipv4\n        ipv6\n      }\n      currentPeriod {\n        startsAt\n        endsAt\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription InstanceListStatus {\n    instanceStatusChanged {\n      id\n      status\n      network {\n        ipv4\n        ipv6\n      }\n      currentPeriod {\n        startsAt\n        endsAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InstanceTableInstance on Instance {\n    id\n    hostname\n    status\n    period\n    network {\n      ipv4\n    }\n    plan {\n      id\n      name\n    }\n    region {\n      id\n      name\n      countryCode\n    }\n    order {\n      id\n      number\n    }\n    project {\n      id\n      name\n    }\n    currentPeriod {\n      endsAt\n    }\n  }\n"): (typeof documents)["\n  fragment InstanceTableInstance on Instance {\n    id\n    hostname\n    status\n    period\n    network {\n      ipv4\n    }\n    plan {\n      id\n      name\n    }\n    region {\n      id\n      name\n      countryCode\n    }\n    order {\n      id\n      number\n    }\n    project {\n      id\n      name\n    }\n    currentPeriod {\n      endsAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceList($after: String, $filter: InvoiceFilter) {\n    invoices(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          ...InvoiceTableInvoice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query InvoiceList($after: String, $filter: InvoiceFilter) {\n    invoices(first: 50, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          ...InvoiceTableInvoice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceTableInvoice on Invoice {\n    id\n    number\n    status\n    description\n    issuedAt\n    paidAt\n    total {\n      amount\n      currency\n    }\n    project {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment InvoiceTableInvoice on Invoice {\n    id\n    number\n    status\n    description\n    issuedAt\n    paidAt\n    total {\n      amount\n      currency\n    }\n    project {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoicePdf($id: ID!) {\n    invoice(id: $id) {\n      id\n      pdf {\n        fileName\n        mediaType\n        contentBase64\n      }\n    }\n  }\n"): (typeof documents)["\n  query InvoicePdf($id: ID!) {\n    invoice(id: $id) {\n      id\n      pdf {\n        fileName\n        mediaType\n        contentBase64\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceArchive($month: String, $ids: [ID!], $projectId: ID, $part: Int) {\n    invoiceArchive(month: $month, ids: $ids, projectId: $projectId, part: $part) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n"): (typeof documents)["\n  query InvoiceArchive($month: String, $ids: [ID!], $projectId: ID, $part: Int) {\n    invoiceArchive(month: $month, ids: $ids, projectId: $projectId, part: $part) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceArchiveParts($month: String!, $projectId: ID) {\n    invoiceArchiveParts(month: $month, projectId: $projectId)\n  }\n"): (typeof documents)["\n  query InvoiceArchiveParts($month: String!, $projectId: ID) {\n    invoiceArchiveParts(month: $month, projectId: $projectId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoicesCsv($month: String!, $projectId: ID) {\n    invoicesCsv(month: $month, projectId: $projectId) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n"): (typeof documents)["\n  query InvoicesCsv($month: String!, $projectId: ID) {\n    invoicesCsv(month: $month, projectId: $projectId) {\n      fileName\n      mediaType\n      contentBase64\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($isReseller: Boolean!) {\n    wallet {\n      id\n      balance {\n        amount\n        currency\n      }\n    }\n    instances(first: 100) {\n      edges {\n        node {\n          id\n          hostname\n          status\n          currentPeriod {\n            endsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    invoices(first: 100, filter: { statuses: [OPEN] }) {\n      edges {\n        node {\n          id\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    projects {\n      id\n    }\n    apiKeys @include(if: $isReseller) {\n      id\n      name\n      mode\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query Overview($isReseller: Boolean!) {\n    wallet {\n      id\n      balance {\n        amount\n        currency\n      }\n    }\n    instances(first: 100) {\n      edges {\n        node {\n          id\n          hostname\n          status\n          currentPeriod {\n            endsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    invoices(first: 100, filter: { statuses: [OPEN] }) {\n      edges {\n        node {\n          id\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    projects {\n      id\n    }\n    apiKeys @include(if: $isReseller) {\n      id\n      name\n      mode\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OverviewInstances {\n    instanceStatusChanged {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  subscription OverviewInstances {\n    instanceStatusChanged {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectList($mode: Mode!, $includeArchived: Boolean!) {\n    projects(mode: $mode, includeArchived: $includeArchived) {\n      id\n      ...ProjectTableProject\n    }\n  }\n"): (typeof documents)["\n  query ProjectList($mode: Mode!, $includeArchived: Boolean!) {\n    projects(mode: $mode, includeArchived: $includeArchived) {\n      id\n      ...ProjectTableProject\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectCounts {\n    instances(first: 100) {\n      edges {\n        node {\n          id\n          project {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    invoices(first: 100, filter: { statuses: [OPEN] }) {\n      edges {\n        node {\n          id\n          project {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectCounts {\n    instances(first: 100) {\n      edges {\n        node {\n          id\n          project {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    invoices(first: 100, filter: { statuses: [OPEN] }) {\n      edges {\n        node {\n          id\n          project {\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectTableProject on Project {\n    id\n    name\n    createdAt\n    archivedAt\n  }\n"): (typeof documents)["\n  fragment ProjectTableProject on Project {\n    id\n    name\n    createdAt\n    archivedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      __typename\n      ... on CreateProjectSuccess {\n        project {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      __typename\n      ... on CreateProjectSuccess {\n        project {\n          id\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameProject($input: RenameProjectInput!) {\n    renameProject(input: $input) {\n      __typename\n      ... on RenameProjectSuccess {\n        project {\n          id\n          name\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameProject($input: RenameProjectInput!) {\n    renameProject(input: $input) {\n      __typename\n      ... on RenameProjectSuccess {\n        project {\n          id\n          name\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveProject($input: ArchiveProjectInput!) {\n    archiveProject(input: $input) {\n      __typename\n      ... on ArchiveProjectSuccess {\n        project {\n          id\n          archivedAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveProject($input: ArchiveProjectInput!) {\n    archiveProject(input: $input) {\n      __typename\n      ... on ArchiveProjectSuccess {\n        project {\n          id\n          archivedAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectFilter {\n    projects(includeArchived: true) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query ProjectFilter {\n    projects(includeArchived: true) {\n      id\n      name\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;