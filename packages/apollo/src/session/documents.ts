import { graphql } from '../__generated__';

/** Who is signed in, as every app needs it. */
export const SessionUser = graphql(`
  fragment SessionUser on User {
    id
    email
    name
    role
    locale
    isEmailVerified
    isMfaEnabled
  }
`);

/** Trades the refresh cookie for an access token. */
export const RefreshSession = graphql(`
  mutation RefreshSession {
    refreshSession {
      __typename
      ... on RefreshSessionSuccess {
        user {
          ...SessionUser
        }
        session {
          accessToken
          expiresAt
        }
      }
      ... on SessionEndedError {
        message
      }
    }
  }
`);

/** Signs in with e-mail and password; may answer that a code is needed as well. */
export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignInSuccess {
        user {
          ...SessionUser
        }
        session {
          accessToken
          expiresAt
        }
      }
      ... on MfaRequired {
        challenge
        expiresAt
      }
      ... on MfaEnrolmentRequired {
        user {
          ...SessionUser
        }
        session {
          accessToken
          expiresAt
        }
      }
      ... on UserError {
        message
        path
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

/** Answers the question for a code that signing in may end with. */
export const CompleteSignIn = graphql(`
  mutation CompleteSignIn($input: CompleteSignInInput!) {
    completeSignIn(input: $input) {
      __typename
      ... on SignInSuccess {
        user {
          ...SessionUser
        }
        session {
          accessToken
          expiresAt
        }
      }
      ... on UserError {
        message
        path
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

/** Proves again who is signed in, before what is sensitive. */
export const ConfirmIdentity = graphql(`
  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
      __typename
      ... on ConfirmIdentitySuccess {
        session {
          accessToken
          expiresAt
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** Opens an account and signs in. */
export const Register = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) {
      __typename
      ... on RegisterSuccess {
        user {
          ...SessionUser
        }
        session {
          accessToken
          expiresAt
        }
      }
      ... on UserError {
        message
        path
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

/** Ends the session. */
export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      isSignedOut
    }
  }
`);

/** In whose name a session acts. */
export const SessionViewer = graphql(`
  query SessionViewer {
    viewer {
      ...SessionUser
    }
  }
`);

/** Ends a session in somebody's name. */
export const StopImpersonation = graphql(`
  mutation StopImpersonation {
    stopImpersonation {
      isStopped
    }
  }
`);
