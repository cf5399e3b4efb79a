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
    "\n  query Viewer {\n    viewer {\n      id\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment SessionUser on User {\n    id\n    email\n    name\n    role\n    locale\n    isEmailVerified\n    isMfaEnabled\n  }\n": typeof types.SessionUserFragmentDoc,
    "\n  mutation RefreshSession {\n    refreshSession {\n      __typename\n      ... on RefreshSessionSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on SessionEndedError {\n        message\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on MfaRequired {\n        challenge\n        expiresAt\n      }\n      ... on MfaEnrolmentRequired {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation CompleteSignIn($input: CompleteSignInInput!) {\n    completeSignIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.CompleteSignInDocument,
    "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      __typename\n      ... on ConfirmIdentitySuccess {\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n": typeof types.ConfirmIdentityDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on RegisterSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query SessionViewer {\n    viewer {\n      ...SessionUser\n    }\n  }\n": typeof types.SessionViewerDocument,
    "\n  mutation StopImpersonation {\n    stopImpersonation {\n      isStopped\n    }\n  }\n": typeof types.StopImpersonationDocument,
    "\n  subscription Notices {\n    notificationReceived {\n      id\n    }\n  }\n": typeof types.NoticesDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      id\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment SessionUser on User {\n    id\n    email\n    name\n    role\n    locale\n    isEmailVerified\n    isMfaEnabled\n  }\n": types.SessionUserFragmentDoc,
    "\n  mutation RefreshSession {\n    refreshSession {\n      __typename\n      ... on RefreshSessionSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on SessionEndedError {\n        message\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on MfaRequired {\n        challenge\n        expiresAt\n      }\n      ... on MfaEnrolmentRequired {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation CompleteSignIn($input: CompleteSignInInput!) {\n    completeSignIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.CompleteSignInDocument,
    "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      __typename\n      ... on ConfirmIdentitySuccess {\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n": types.ConfirmIdentityDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on RegisterSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  query SessionViewer {\n    viewer {\n      ...SessionUser\n    }\n  }\n": types.SessionViewerDocument,
    "\n  mutation StopImpersonation {\n    stopImpersonation {\n      isStopped\n    }\n  }\n": types.StopImpersonationDocument,
    "\n  subscription Notices {\n    notificationReceived {\n      id\n    }\n  }\n": types.NoticesDocument,
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
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionUser on User {\n    id\n    email\n    name\n    role\n    locale\n    isEmailVerified\n    isMfaEnabled\n  }\n"): (typeof documents)["\n  fragment SessionUser on User {\n    id\n    email\n    name\n    role\n    locale\n    isEmailVerified\n    isMfaEnabled\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession {\n    refreshSession {\n      __typename\n      ... on RefreshSessionSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on SessionEndedError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession {\n    refreshSession {\n      __typename\n      ... on RefreshSessionSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on SessionEndedError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on MfaRequired {\n        challenge\n        expiresAt\n      }\n      ... on MfaEnrolmentRequired {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on MfaRequired {\n        challenge\n        expiresAt\n      }\n      ... on MfaEnrolmentRequired {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteSignIn($input: CompleteSignInInput!) {\n    completeSignIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteSignIn($input: CompleteSignInInput!) {\n    completeSignIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      __typename\n      ... on ConfirmIdentitySuccess {\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      __typename\n      ... on ConfirmIdentitySuccess {\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on RegisterSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on RegisterSuccess {\n        user {\n          ...SessionUser\n        }\n        session {\n          accessToken\n          expiresAt\n        }\n      }\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInputError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionViewer {\n    viewer {\n      ...SessionUser\n    }\n  }\n"): (typeof documents)["\n  query SessionViewer {\n    viewer {\n      ...SessionUser\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopImpersonation {\n    stopImpersonation {\n      isStopped\n    }\n  }\n"): (typeof documents)["\n  mutation StopImpersonation {\n    stopImpersonation {\n      isStopped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Notices {\n    notificationReceived {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription Notices {\n    notificationReceived {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;