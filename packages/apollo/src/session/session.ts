import type { ApolloClient } from '@apollo/client';
import { type FragmentType, unmask } from '../__generated__';
import type {
  CompleteSignInInput,
  CompleteSignInMutation,
  RegisterInput,
  RegisterMutation,
  SessionUserFragment,
  SignInInput,
  SignInMutation,
} from '../__generated__/graphql';
import { type RenewalOutcome, withoutRenewal } from '../auth-link';
import { createApolloClient } from '../client';
import { aloneAmongTabs, onceAtATime } from '../once-at-a-time';
import {
  CompleteSignIn,
  RefreshSession,
  Register,
  SessionUser,
  SignIn,
  SignOut,
} from './documents';

export type SessionState =
  | { status: 'restoring' | 'signedOut' | 'unreachable'; user: null }
  | { status: 'signedIn'; user: SessionUserFragment };

/** What `signIn`, `completeSignIn` and `register` answer instead of a session, as the API names it. */
export type SignInFailure = Exclude<SignInMutation['signIn'], { __typename: 'SignInSuccess' }>;
export type CompleteSignInFailure = Exclude<
  CompleteSignInMutation['completeSignIn'],
  { __typename: 'SignInSuccess' }
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
  /** Goes on with a newer token, if a mutation answered one, and with what changed of the user. */
  adopt: (session: Grant | null | undefined, changes?: Partial<SessionUserFragment>) => void;
  /** Goes on as the user of a session that was opened without staff powers. */
  accept: (user: FragmentType<typeof SessionUser>, session: Grant) => void;
  /** Renews the token, so that it says what became true since. */
  renew: () => Promise<RenewalOutcome>;
  /** Opens an account and signs in; answers what went wrong, or null. */
  register: (input: RegisterInput) => Promise<RegisterFailure | null>;
  signOut: () => Promise<void>;
}

export interface SessionOptions {
  httpUri?: string;
  wsUri?: string;
  locale: () => string;
}

/** A token this close to its end is renewed before it is used for a socket. */
const renewBefore = 15_000;

/** Creates the session and the Apollo Client that belongs to it. */
export function createSession(options: SessionOptions): Session {
  let state: SessionState = { status: 'restoring', user: null };
  let grant: { accessToken: string; expiresAt: number } | null = null;
  const listeners = new Set<() => void>();

  const setState = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const keep = ({ accessToken, expiresAt }: Grant) => {
    grant = { accessToken, expiresAt: Date.parse(expiresAt) };
  };
  const begin = (user: FragmentType<typeof SessionUser>, session: Grant) => {
    keep(session);
    setState({ status: 'signedIn', user: unmask(SessionUser, user) });
  };
  const end = () => {
    const wasSignedIn = state.status === 'signedIn';
    grant = null;
    setState({ status: 'signedOut', user: null });
    if (wasSignedIn) void client.clearStore().catch(() => undefined);
  };

  const refresh = onceAtATime(() =>
    aloneAmongTabs('webrana-refresh', async (): Promise<RenewalOutcome> => {
      try {
        const { data } = await client.mutate({
          mutation: RefreshSession,
          context: withoutRenewal,
          fetchPolicy: 'no-cache',
        });
        if (data?.refreshSession.__typename === 'RefreshSessionSuccess') {
          begin(data.refreshSession.user, data.refreshSession.session);
          return 'renewed';
        }
        return 'ended';
      } catch {
        return 'unreachable';
      }
    }),
  );

  const { client, socket } = createApolloClient({
    ...options,
    getAccessToken: () => grant?.accessToken ?? null,
    getFreshToken: async () => {
      if (grant && grant.expiresAt - Date.now() < renewBefore) await refresh();
      return grant?.accessToken ?? null;
    },
    refresh,
    onSessionEnded: end,
  });

  return {
    client,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restore: async () => {
      const outcome = await refresh();
      if (outcome === 'ended') end();
      else if (outcome === 'unreachable') setState({ status: 'unreachable', user: null });
    },
    signIn: async (input) => {
      const { data } = await client.mutate({
        mutation: SignIn,
        variables: { input },
        context: withoutRenewal,
        fetchPolicy: 'no-cache',
      });
      const result = data?.signIn;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename !== 'SignInSuccess') return result;
      begin(result.user, result.session);
      return null;
    },
    completeSignIn: async (input) => {
      const { data } = await client.mutate({
        mutation: CompleteSignIn,
        variables: { input },
        context: withoutRenewal,
        fetchPolicy: 'no-cache',
      });
      const result = data?.completeSignIn;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename !== 'SignInSuccess') return result;
      begin(result.user, result.session);
      return null;
    },
    adopt: (newer, changes) => {
      if (newer) keep(newer);
      if (changes && state.status === 'signedIn')
        setState({ status: 'signedIn', user: { ...state.user, ...changes } });
    },
    accept: begin,
    renew: async () => {
      const outcome = await refresh();
      if (outcome === 'ended') end();
      return outcome;
    },
    register: async (input) => {
      const { data } = await client.mutate({
        mutation: Register,
        variables: { input },
        context: withoutRenewal,
        fetchPolicy: 'no-cache',
      });
      const result = data?.register;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename !== 'RegisterSuccess') return result;
      begin(result.user, result.session);
      return null;
    },
    signOut: async () => {
      try {
        await client.mutate({ mutation: SignOut, fetchPolicy: 'no-cache' });
      } finally {
        end();
        // The next subscription must not travel under the old identity.
        socket.terminate();
      }
    },
  };
}
