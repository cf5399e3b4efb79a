import type { ApolloClient } from '@apollo/client';
import type { FragmentType } from '../__generated__';
import type {
  CompleteSignInInput,
  CompleteSignInMutation,
  ConfirmIdentityInput,
  ConfirmIdentityMutation,
  RegisterInput,
  RegisterMutation,
  SessionUserFragment,
  SignInInput,
  SignInMutation,
} from '../__generated__/graphql';
import type { RenewalOutcome } from '../auth-link';
import type { ActingStore } from './acting';
import type { SessionUser } from './documents';

export type SessionState =
  | { status: 'restoring' | 'signedOut' | 'unreachable'; user: null }
  | {
      status: 'signedIn';
      /** With the role this session carries, which may be less than the account's. */
      user: SessionUserFragment;
      /** Staff whose powers wait until a second factor is set up. */
      awaitsMfa?: boolean;
      /** Until when staff act in this user's name; absent in a session of one's own. */
      actingUntil?: string;
    };

/** What `signIn`, `completeSignIn` and `register` answer instead of a session, as the API names it. */
export type SignInFailure = Exclude<SignInMutation['signIn'], { __typename: 'SignInSuccess' }>;
export type CompleteSignInFailure = Exclude<
  CompleteSignInMutation['completeSignIn'],
  { __typename: 'SignInSuccess' }
>;
export type ConfirmIdentityFailure = Exclude<
  ConfirmIdentityMutation['confirmIdentity'],
  { __typename: 'ConfirmIdentitySuccess' }
>;
export type RegisterFailure = Exclude<
  RegisterMutation['register'],
  { __typename: 'RegisterSuccess' }
>;

/** An access token and when it ends. */
export interface Grant {
  accessToken: string;
  expiresAt: string;
}

/** The session of one app: the token stays in memory, the refresh token in a cookie the app cannot read. */
export interface Session {
  client: ApolloClient;
  getState: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  /** Goes on with the session of the refresh cookie, if there is one. */
  restore: () => Promise<void>;
  /** Signs in; answers what went wrong, or null. */
  signIn: (input: SignInInput) => Promise<SignInFailure | null>;
  /** Answers the challenge of `MfaRequired`; answers what went wrong, or null. */
  completeSignIn: (input: CompleteSignInInput) => Promise<CompleteSignInFailure | null>;
  /** Proves again who is signed in; answers what went wrong, or null. */
  confirmIdentity: (input: ConfirmIdentityInput) => Promise<ConfirmIdentityFailure | null>;
  /** Goes on with a newer token, if a mutation answered one, and with what changed of the user. */
  adopt: (session: Grant | null | undefined, changes?: Partial<SessionUserFragment>) => void;
  /** Goes on as the user of a session that was opened without staff powers. */
  accept: (user: FragmentType<typeof SessionUser>, session: Grant) => void;
  /** Renews the token, so that it says what became true since. */
  renew: () => Promise<RenewalOutcome>;
  /** Opens an account and signs in; answers what went wrong, or null. */
  register: (input: RegisterInput) => Promise<RegisterFailure | null>;
  /** Goes on in somebody's name with a session staff opened; false when it does not work. */
  actAs: (grant: Grant) => Promise<boolean>;
  /** Ends the own session, or only the one in somebody's name. */
  signOut: () => Promise<void>;
}

export interface SessionOptions {
  httpUri?: string;
  wsUri?: string;
  locale: () => string;
  /** Where a session in somebody's name is kept; an app without it never acts for anybody. */
  acting?: ActingStore;
  /** A session in somebody's name is over. */
  onActingEnded?: () => void;
}
