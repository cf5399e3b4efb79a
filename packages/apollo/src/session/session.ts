import type { ApolloClient } from '@apollo/client';
import { type FragmentType, unmask } from '../__generated__';
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
import { type RenewalOutcome, withoutRenewal } from '../auth-link';
import { createApolloClient } from '../client';
import { aloneAmongTabs, onceAtATime } from '../once-at-a-time';
import type { ActingStore } from './acting';
import {
  CompleteSignIn,
  ConfirmIdentity,
  RefreshSession,
  Register,
  SessionUser,
  SessionViewer,
  SignIn,
  SignOut,
  StopImpersonation,
} from './documents';
import { sessionRole } from './session-role';

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

/** A token this close to its end is renewed before it is used for a socket. */
const renewBefore = 15_000;

/** Creates the session and the Apollo Client that belongs to it. */
export function createSession(options: SessionOptions): Session {
  let state: SessionState = { status: 'restoring', user: null };
  let grant: { accessToken: string; expiresAt: number } | null = null;
  let actingTimer: ReturnType<typeof setTimeout> | undefined;
  let isActing = false;
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
    const account = unmask(SessionUser, user);
    const role = sessionRole(session.accessToken, account.role);
    const awaitsMfa = role !== account.role;
    setState({ status: 'signedIn', user: { ...account, role }, awaitsMfa });
  };
  const end = () => {
    const wasSignedIn = state.status === 'signedIn';
    const wasActing = isActing;
    isActing = false;
    clearTimeout(actingTimer);
    grant = null;
    options.acting?.write(null);
    setState({ status: 'signedOut', user: null });
    if (wasSignedIn) void client.clearStore().catch(() => undefined);
    if (wasActing) options.onActingEnded?.();
  };

  const actAs = async (given: Grant): Promise<boolean> => {
    isActing = true;
    keep(given);
    try {
      const { data } = await client.query({ query: SessionViewer, fetchPolicy: 'no-cache' });
      if (!data?.viewer) throw new Error('The answer was empty.');
      options.acting?.write(given);
      const left = Date.parse(given.expiresAt) - Date.now();
      actingTimer = setTimeout(end, left);
      const user = unmask(SessionUser, data.viewer);
      setState({ status: 'signedIn', user, actingUntil: given.expiresAt });
      return true;
    } catch {
      end();
      return false;
    }
  };

  const refreshOwn = onceAtATime(() =>
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

  // The cookie belongs to the member of staff: a session in somebody's name is never renewed by it.
  const refresh = async (): Promise<RenewalOutcome> => (isActing ? 'ended' : refreshOwn());

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
      const acting = options.acting?.read();
      if (acting) {
        await actAs(acting);
        return;
      }
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
    confirmIdentity: async (input) => {
      const { data } = await client.mutate({
        mutation: ConfirmIdentity,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      const result = data?.confirmIdentity;
      if (!result) throw new Error('The answer was empty.');
      if (result.__typename !== 'ConfirmIdentitySuccess') return result;
      if (result.session) keep(result.session);
      return null;
    },
    adopt: (newer, changes) => {
      if (newer) keep(newer);
      if (state.status !== 'signedIn' || !(newer || changes)) return;
      const { role: before } = state.user;
      const role = newer ? sessionRole(newer.accessToken, before) : before;
      const awaitsMfa = state.awaitsMfa === true && role === before;
      setState({ ...state, awaitsMfa, user: { ...state.user, ...changes, role } });
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
    actAs,
    signOut: async () => {
      // Signing out would end the session of the cookie as well, which is the member of staff's.
      try {
        if (isActing) await client.mutate({ mutation: StopImpersonation, fetchPolicy: 'no-cache' });
        else await client.mutate({ mutation: SignOut, fetchPolicy: 'no-cache' });
      } finally {
        end();
        // The next subscription must not travel under the old identity.
        socket.terminate();
      }
    },
  };
}
