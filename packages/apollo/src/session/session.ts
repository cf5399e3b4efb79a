import { type FragmentType, unmask } from '../__generated__';
import { type RenewalOutcome, withoutRenewal } from '../auth-link';
import { createApolloClient } from '../client';
import { aloneAmongTabs, onceAtATime } from '../once-at-a-time';
import {
  RefreshSession,
  SessionUser,
  SessionViewer,
  SignOut,
  StopImpersonation,
} from './documents';
import { sessionRole } from './session-role';
import { signInCalls } from './sign-in-calls';
import type { Grant, Session, SessionOptions, SessionState } from './types';

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
      // Nothing that was seen with the own powers may show up in somebody's name.
      if (state.status === 'signedIn') await client.clearStore();
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
          // The tab may have taken over a customer's session meanwhile: its own powers stay out.
          if (!isActing) begin(data.refreshSession.user, data.refreshSession.session);
          return 'renewed';
        }
        return 'ended';
      } catch {
        return 'unreachable';
      }
    }),
  );

  // The cookie belongs to the member of staff: a session in somebody's name is never renewed by it.
  const refresh = async (): Promise<RenewalOutcome> => {
    if (isActing) return 'ended';
    const outcome = await refreshOwn();
    return isActing ? 'renewed' : outcome;
  };

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

  const calls = signInCalls(client);

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
      const result = await calls.signIn(input);
      if (result.__typename !== 'SignInSuccess') return result;
      begin(result.user, result.session);
      return null;
    },
    completeSignIn: async (input) => {
      const result = await calls.completeSignIn(input);
      if (result.__typename !== 'SignInSuccess') return result;
      begin(result.user, result.session);
      return null;
    },
    confirmIdentity: async (input) => {
      const result = await calls.confirmIdentity(input);
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
      const result = await calls.register(input);
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
